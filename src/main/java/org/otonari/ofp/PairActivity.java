package org.otonari.ofp;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;
import org.otonari.volunteers.VolunteerActivity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How lately somebody was a neighbour: in an introduction or a pair, or since when they wait for one. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class PairActivity implements VolunteerActivity {

    private final PairRepository pairs;
    private final ApplicationRepository applications;
    private final Clock clock;

    PairActivity(PairRepository pairs, ApplicationRepository applications, Clock clock) {
        this.pairs = pairs;
        this.applications = applications;
        this.clock = clock;
    }

    @Override
    public Optional<LocalDate> lastDay(PersonId person) {
        var inPairs = pairs.of(person.value()).stream()
                .filter(it -> it.volunteer().equals(person))
                .map(this::lastDay);
        var waiting =
                applications
                        .findByPersonIdAndSideAndStatus(person.value(), Side.VOLUNTEER, ApplicationStatus.WAITING)
                        .stream()
                        .map(Application::waitingSince)
                        .filter(Objects::nonNull);
        return Stream.concat(inPairs, waiting).max(Comparator.naturalOrder());
    }

    private LocalDate lastDay(Pair pair) {
        var ended = pair.endedAt();
        return ended == null ? LocalDate.now(clock) : day(ended);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
