package org.otonari.appointments;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import org.otonari.access.CurrentAccount;
import org.otonari.casefile.CaseAccess;
import org.otonari.ui.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The appointments of whoever asks, as a calendar to subscribe to. It is kept by calendar services elsewhere, so it
 * names no person, and a restricted case shows as time that is taken and nothing else.
 */
@Service
@Transactional(readOnly = true)
public class CalendarFeed {

    private static final Period BACK = Period.ofDays(30);

    private final Appointments appointments;
    private final List<Hosting> hosting;
    private final CaseAccess access;
    private final CurrentAccount current;
    private final Translations texts;
    private final Clock clock;
    private final String publicUrl;

    CalendarFeed(
            Appointments appointments,
            List<Hosting> hosting,
            CaseAccess access,
            CurrentAccount current,
            Translations texts,
            Clock clock,
            @Value("${otonari.public-url}") String publicUrl) {
        this.appointments = appointments;
        this.hosting = List.copyOf(hosting);
        this.access = access;
        this.current = current;
        this.texts = texts;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** The reader's own dates that hold, from a month ago on, of the cases the reader may see now. */
    public CalendarFile mine(Locale locale) {
        var calendar = CalendarParts.calendar(
                dates().stream().map(it -> event(it, locale)).toList());
        calendar.add(ImmutableMethod.PUBLISH);
        // No standard, but the only name the large calendars read.
        calendar.add(new XProperty("X-WR-CALNAME", texts.getTranslation("appointments.feed.name", locale)));
        return new CalendarFile(CalendarFile.Method.PUBLISH, CalendarLines.of(calendar));
    }

    private List<AppointmentView> dates() {
        var since = clock.instant().atZone(clock.getZone()).minus(BACK).toInstant();
        var found = new TreeMap<UUID, AppointmentView>();
        appointments.ofHost(current.name(), since).forEach(it -> found.put(it.id(), it));
        heldNow(since).forEach(it -> found.put(it.id(), it));
        return found.values().stream()
                .filter(it -> it.status() == AppointmentStatus.CONFIRMED || it.status() == AppointmentStatus.HELD)
                .filter(it -> access.mayRead(it.number()))
                .sorted(Comparator.comparing(AppointmentView::startsAt).thenComparing(AppointmentView::id))
                .toList();
    }

    private List<AppointmentView> heldNow(Instant since) {
        var held = hosting.stream().flatMap(it -> it.mine().stream()).collect(Collectors.toSet());
        var numbers = held.stream().map(Hosting.Held::number).distinct().toList();
        return appointments.of(numbers, since).stream()
                .filter(it -> it.holds() && held.contains(new Hosting.Held(it.number(), it.kind())))
                .toList();
    }

    private VEvent event(AppointmentView it, Locale locale) {
        var event = CalendarParts.event(it);
        if (access.isRestricted(it.number())) {
            event.add(new Summary(texts.getTranslation("appointments.feed.busy", locale)));
            event.add(ImmutableClazz.PRIVATE);
            return event;
        }
        event.add(new Summary(texts.getTranslation(
                "appointments.feed.summary",
                locale,
                texts.getTranslation(it.kind().key(), locale),
                it.number().value())));
        event.add(new Location(CalendarParts.clean(it.place())));
        event.add(new Url(URI.create(publicUrl + "/case/" + it.number().value())));
        return event;
    }
}
