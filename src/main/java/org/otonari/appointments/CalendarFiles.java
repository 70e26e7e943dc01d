package org.otonari.appointments;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.EmailAddress;
import org.otonari.ui.Languages;
import org.otonari.ui.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Calendar files for the mails that tell of a date. Each guest gets one of their own, which names nobody but them and
 * the office: who else comes stays out of every calendar in the world.
 */
@Component
public class CalendarFiles {

    private final Translations texts;
    private final String office;

    CalendarFiles(Translations texts, @Value("${otonari.mail.from:otonari@localhost}") String office) {
        this.texts = texts;
        this.office = office;
    }

    /**
     * A date to take over, or to move.
     *
     * @param language BCP 47 tag of the language the guest reads
     * @param link private page of this guest about this date
     */
    public CalendarFile invitation(AppointmentView it, EmailAddress guest, String language, String link) {
        return new CalendarFile(CalendarFile.Method.REQUEST, lines(it, guest, language, link));
    }

    /** A date to take out again. */
    public CalendarFile cancellation(AppointmentView it, EmailAddress guest, String language) {
        return new CalendarFile(CalendarFile.Method.CANCEL, lines(it, guest, language, null));
    }

    private String lines(AppointmentView it, EmailAddress guest, String language, @Nullable String link) {
        var locale = Languages.toWrite(language);
        var event = CalendarParts.event(it);
        event.add(new Summary(summary(it, locale)));
        event.add(new Location(CalendarParts.clean(it.place())));
        if (link != null) {
            event.add(new Description(texts.getTranslation("appointments.file.cannotCome", locale, link)));
            event.add(new Url(URI.create(link)));
        }
        event.add(link == null ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(organizer(locale));
        event.add(attendee(guest));
        return CalendarLines.of(calendar(event, link == null));
    }

    private static Calendar calendar(VEvent event, boolean cancelled) {
        var calendar = CalendarParts.calendar(List.of(event));
        calendar.add(cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        return calendar;
    }

    private String summary(AppointmentView it, Locale locale) {
        return texts.getTranslation(
                "appointments.file.summary",
                locale,
                texts.getTranslation(it.kind().key(), locale),
                it.number().value());
    }

    private Organizer organizer(Locale locale) {
        var name = new Cn(texts.getTranslation("appointments.file.office", locale));
        return new Organizer(new ParameterList(List.of(name)), CalendarParts.mailTo(office));
    }

    private static Attendee attendee(EmailAddress guest) {
        var asked =
                new ParameterList(List.of(CuType.INDIVIDUAL, Role.REQ_PARTICIPANT, PartStat.NEEDS_ACTION, Rsvp.TRUE));
        return new Attendee(asked, CalendarParts.mailTo(guest.value()));
    }
}
