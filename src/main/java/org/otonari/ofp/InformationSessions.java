package org.otonari.ofp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The weekly information sessions (説明会): always a few dates ahead, each with a number of places. */
@Service
@Transactional
public class InformationSessions {

    private final InformationSessionRepository sessions;
    private final OfpSettings.Sessions settings;
    private final Clock clock;

    InformationSessions(InformationSessionRepository sessions, OfpSettings settings, Clock clock) {
        this.sessions = sessions;
        this.settings = settings.sessions();
        this.clock = clock;
    }

    /** Dates with free places, soonest first. */
    public List<Offered> upcoming() {
        planAhead();
        var now = clock.instant();
        return sessions.findByStartsAtAfterOrderByStartsAt(now).stream()
                .filter(it -> it.isOpen(now))
                .map(it -> new Offered(it.id(), it.startsAt(), it.endsAt(), it.place(), it.placesLeft()))
                .toList();
    }

    /** @throws Refusal if it is full or over */
    Offered book(UUID id) {
        var session = sessions.findById(id).orElseThrow(() -> new Refusal("ofp.session.full"));
        session.book(clock.instant());
        return new Offered(session.id(), session.startsAt(), session.endsAt(), session.place(), session.placesLeft());
    }

    /** A place that will not be used becomes free again. */
    void release(UUID id) {
        sessions.findById(id).ifPresent(session -> session.release(clock.instant()));
    }

    private void planAhead() {
        var first = LocalDate.now(clock).plusDays(1).with(TemporalAdjusters.nextOrSame(settings.day()));
        for (var week = 0; week < settings.weeksAhead(); week++) {
            var start = first.plusWeeks(week)
                    .atTime(settings.at())
                    .atZone(clock.getZone())
                    .toInstant();
            sessions.plan(
                    start, start.plus(Duration.ofMinutes(settings.minutes())), settings.place(), settings.capacity());
        }
    }

    /** @param placesLeft after those already taken */
    public record Offered(UUID id, Instant startsAt, Instant endsAt, String place, int placesLeft) {}
}
