package org.otonari.ofp;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.otonari.access.PrivateLinks;
import org.otonari.appointments.AppointmentView;
import org.otonari.appointments.CalendarFile;
import org.otonari.appointments.CalendarFiles;
import org.otonari.kernel.PersonId;
import org.otonari.notify.Messages;
import org.otonari.notify.NewMessage;
import org.otonari.notify.Part;
import org.otonari.people.People;
import org.otonari.people.PersonDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes to guests about dates, with a file for their calendars. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DateLetters {

    /** Purpose of the private link on which a guest answers; also the first part of its path. */
    static final String LINK = "date";

    private final Messages messages;
    private final CalendarFiles files;
    private final PrivateLinks links;
    private final People people;
    private final Clock clock;

    DateLetters(Messages messages, CalendarFiles files, PrivateLinks links, People people, Clock clock) {
        this.messages = messages;
        this.files = files;
        this.links = links;
        this.people = people;
        this.clock = clock;
    }

    /** Invites a guest, or tells them of the new date. */
    void invite(AppointmentView date, PersonId guest, String template) {
        var person = people.get(guest);
        var link = links.create(LINK, date.id().toString(), guest, date.endsAt());
        var values = values(date, person);
        values.put("link", link);
        var file = files.invitation(date, person.email(), person.language(), link);
        messages.send(NewMessage.about(date.number(), guest, template, values).with(part(file)));
    }

    /** Reminds a guest of a date that their calendar knows already. */
    void remind(AppointmentView date, PersonId guest, String template) {
        var values = values(date, people.get(guest));
        values.put("link", links.create(LINK, date.id().toString(), guest, date.endsAt()));
        messages.send(NewMessage.about(date.number(), guest, template, values));
    }

    /** The date does not hold; another one follows, which will move it in the calendar. */
    void callOff(AppointmentView date, PersonId guest) {
        messages.send(NewMessage.about(date.number(), guest, "date-called-off", values(date, people.get(guest))));
    }

    /** There will be no such meeting; takes it out of the calendars of all who were to come. */
    void cancel(List<AppointmentView> dates) {
        for (var date : dates) {
            for (var guest : date.guests()) {
                var person = people.get(guest);
                var file = files.cancellation(date, person.email(), person.language());
                messages.send(NewMessage.about(date.number(), guest, "date-cancelled", values(date, person))
                        .with(part(file)));
            }
        }
    }

    private Map<String, String> values(AppointmentView date, PersonDetails guest) {
        var values = new HashMap<String, String>();
        values.put("when", LetterWords.to(guest.language(), clock.getZone()).when(date.startsAt()));
        values.put("where", date.place());
        return values;
    }

    private static Part part(CalendarFile file) {
        return new Part(
                "text/calendar",
                file.method().name(),
                "otonari.ics",
                file.text().getBytes(StandardCharsets.UTF_8));
    }
}
