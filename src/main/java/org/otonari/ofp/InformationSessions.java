package org.otonari.ofp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
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

    /** Dates that take bookings, the full ones too, soonest first. */
    List<Offered> bookable() {
        return ahead().stream()
                .filter(it -> it.status() == SessionStatus.OPEN)
                .map(Offered::of)
                .toList();
    }

    /** All that are still to come, soonest first. */
    List<InformationSession> ahead() {
        planAhead();
        return sessions.findByStartsAtAfterOrderByStartsAt(clock.instant());
    }

    Optional<Offered> find(UUID id) {
        return sessions.findById(id).map(Offered::of);
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

    /** @param placesLeft after those already taken; zero if it is full */
    public record Offered(
            UUID id,
            Instant startsAt,
            Instant endsAt,
            String place,
            SessionLanguage language,
            boolean online,
            int placesLeft) {

        static Offered of(InformationSession it) {
            return new Offered(
                    it.id(), it.startsAt(), it.endsAt(), it.place(), it.language(), it.isOnline(), it.placesLeft());
        }
    }
}
