package org.otonari.volunteers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.otonari.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever did nothing for 180 calendar days rests until they say that they are back (domain.md §2.2). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Dormancy {

    private final StandingRepository standings;
    private final List<VolunteerActivity> activities;
    private final Years years;
    private final DormancyFlow flow;
    private final VolunteerSettings settings;
    private final Clock clock;

    Dormancy(
            StandingRepository standings,
            List<VolunteerActivity> activities,
            Years years,
            DormancyFlow flow,
            VolunteerSettings settings,
            Clock clock) {
        this.standings = standings;
        this.activities = activities;
        this.years = years;
        this.flow = flow;
        this.settings = settings;
        this.clock = clock;
    }

    void begin(CaseNumber number) {
        flow.start(number, beginning(today().plus(settings.dormantAfter())));
    }

    /** Whether nothing has been heard of the volunteer for so long, and they do not rest yet. */
    public boolean isQuiet(CaseNumber number) {
        var standing = standing(number);
        return standing.status() != StandingStatus.DORMANT && !end(standing).isAfter(today());
    }

    /** When to look again: once the time since the last activity is over, or as long after today. */
    public Instant nextLook(CaseNumber number) {
        var end = end(standing(number));
        return beginning(end.isAfter(today()) ? end : today().plus(settings.dormantAfter()));
    }

    public void letRest(CaseNumber number) {
        years.rest(standing(number), "volunteers.timeline.quiet");
    }

    private LocalDate end(VolunteerStanding standing) {
        return Stream.concat(
                        Stream.of(standing.activeSince(), standing.confirmedOn())
                                .filter(Objects::nonNull),
                        activities.stream()
                                .map(it -> it.lastDay(standing.person()))
                                .flatMap(Optional::stream))
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plus(settings.dormantAfter());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant beginning(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private VolunteerStanding standing(CaseNumber number) {
        return standings.findByCaseNumber(number.value()).orElseThrow();
    }
}
