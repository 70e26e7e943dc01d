package org.otonari.appointments;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.PersonId;

/** What a guest said to one date. */
@Entity
class AppointmentAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID appointmentId;
    private UUID personId;
    private int sequence;
    private boolean coming;
    private @Nullable String times;
    private @Nullable String words;
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected AppointmentAnswer() {}

    @SuppressWarnings("NullAway.Init")
    AppointmentAnswer(Appointment to, PersonId guest, GuestAnswer answer, Instant now) {
        appointmentId = to.id();
        personId = guest.value();
        sequence = to.sequence();
        coming = answer.coming();
        times = SuitableTime.written(answer.times());
        words = answer.words();
        answeredAt = now;
    }

    AppointmentView.Answer view() {
        return new AppointmentView.Answer(
                new PersonId(personId), sequence, new GuestAnswer(coming, SuitableTime.read(times), words), answeredAt);
    }
}
