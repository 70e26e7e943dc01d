package org.otonari.appointments;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** What every calendar file of ours has in common. */
final class CalendarParts {

    private static final String ZONE = "Asia/Tokyo";
    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(9);
    private static final LocalDateTime BEFORE_EVERYTHING = LocalDateTime.of(1970, 1, 1, 0, 0);

    private CalendarParts() {}

    static Calendar calendar(List<VEvent> events) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//JII//Otonari//JA"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(tokyo());
        events.forEach(calendar::add);
        return calendar;
    }

    /** Who it is, since when, and when it takes place. The same state always gives the same text. */
    static VEvent event(AppointmentView it) {
        var event = new VEvent(false);
        event.add(new Uid(it.id() + "@otonari"));
        event.add(new DtStamp(it.changedAt().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Sequence(it.sequence()));
        event.add(new DtStart<>(inTokyo(it.startsAt())));
        event.add(new DtEnd<>(inTokyo(it.endsAt())));
        return event;
    }

    /** Written here and not looked up: Japan has had one offset since 1951, and the library would ask the network. */
    private static VTimeZone tokyo() {
        var standard = new Standard();
        standard.add(new DtStart<>(BEFORE_EVERYTHING));
        standard.add(new TzOffsetFrom(OFFSET));
        standard.add(new TzOffsetTo(OFFSET));
        standard.add(new TzName("JST"));
        var zone = new VTimeZone();
        zone.add(new TzId(ZONE));
        zone.add(standard);
        return zone;
    }

    private static ZonedDateTime inTokyo(Instant moment) {
        return moment.atZone(ZoneId.of(ZONE)).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Line breaks are allowed in a text, other control characters are not. */
    static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n]]", "");
    }

    /** @throws IllegalArgumentException if no calendar could write to it */
    static URI mailTo(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
