package org.otonari.appointments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;

/**
 * An appointment as people see it.
 *
 * @param sequence how many times calendars were told of a change
 * @param changedAt when calendars were last told of one
 * @param answers what guests said, oldest first, to earlier dates of it too
 */
public record AppointmentView(
        UUID id,
        CaseNumber number,
        AppointmentKind kind,
        Instant startsAt,
        Instant endsAt,
        String place,
        @Nullable String host,
        AppointmentStatus status,
        int sequence,
        Instant changedAt,
        Set<PersonId> guests,
        List<Answer> answers) {

    /** @param sequence of the date it was said to */
    public record Answer(PersonId guest, int sequence, GuestAnswer said, Instant at) {}

    /** What a guest said last to the date as it is now. */
    public Optional<Answer> answerOf(PersonId guest) {
        return answers.stream()
                .filter(it -> it.sequence() == sequence && it.guest().equals(guest))
                .reduce((earlier, later) -> later);
    }

    /** Whether it is to happen at the date it names. */
    public boolean holds() {
        return status == AppointmentStatus.CONFIRMED;
    }
}
