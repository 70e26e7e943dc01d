package org.otonari.matching;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.otonari.kernel.Side;
import org.otonari.kernel.TimeWindow;

/**
 * What would open up if somebody gave way in one thing that is theirs to decide: counted by asking every filter again,
 * because a filter that gives way for one side may still stand on the other.
 */
final class Openings {

    private static final List<LocalTime[]> PARTS_OF_A_DAY =
            List.of(hours(10, 12), hours(13, 15), hours(15, 17), hours(18, 20));

    private final Seeker seeker;
    private final Collection<Seeker> others;
    private final History history;
    private final int now;

    Openings(Seeker seeker, Collection<Seeker> others, History history) {
        this.seeker = seeker;
        this.others = others;
        this.history = history;
        this.now = candidates(seeker);
    }

    private static LocalTime[] hours(int from, int to) {
        return new LocalTime[] {LocalTime.of(from, 0), LocalTime.of(to, 0)};
    }

    /** Most candidates first; nothing that brings nobody. */
    List<Opening> all() {
        var found = new ArrayList<Opening>();
        if (!seeker.onlineAccepted()) {
            with("matching.opening.online", Change::online).ifPresent(found::add);
        }
        if (seeker.genderPreference() != GenderPreference.ANY) {
            with("matching.opening.gender", Change::anyGender).ifPresent(found::add);
        }
        if (!seeker.japanesePracticeWished()) {
            with("matching.opening.practice", Change::practice).ifPresent(found::add);
        }
        if (seeker.side() == Side.VOLUNTEER && !seeker.childContactApproved()) {
            with("matching.opening.child-contact", Change::approved).ifPresent(found::add);
        }
        mostHelpfulTime().ifPresent(found::add);
        found.sort(Comparator.comparing(Opening::candidates).reversed());
        return found;
    }

    private Optional<Opening> with(String key, UnaryOperator<Change> change, Object... args) {
        var brings = candidates(change.apply(new Change(seeker)).result());
        return brings > now ? Optional.of(new Opening(Reason.of(key, args), brings)) : Optional.empty();
    }

    private Optional<Opening> mostHelpfulTime() {
        Opening best = null;
        for (var day : DayOfWeek.values()) {
            for (var part : PARTS_OF_A_DAY) {
                var window = new TimeWindow(day, part[0], part[1]);
                var opening = with("matching.opening.time", change -> change.freeOn(window), day, part[0], part[1]);
                if (opening.isPresent() && (best == null || opening.get().candidates() > best.candidates())) {
                    best = opening.get();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private int candidates(Seeker changed) {
        return (int) others.stream()
                .filter(other -> HardFilters.allow(PossiblePair.of(changed, other), history))
                .count();
    }

    /** Somebody as they would be. */
    private record Change(Seeker result) {

        Change online() {
            return copy(result.genderPreference(), true, result.japanesePracticeWished(), result.availability(), false);
        }

        Change anyGender() {
            return copy(
                    GenderPreference.ANY,
                    result.onlineAccepted(),
                    result.japanesePracticeWished(),
                    result.availability(),
                    false);
        }

        Change practice() {
            return copy(result.genderPreference(), result.onlineAccepted(), true, result.availability(), false);
        }

        Change approved() {
            return copy(
                    result.genderPreference(),
                    result.onlineAccepted(),
                    result.japanesePracticeWished(),
                    result.availability(),
                    true);
        }

        Change freeOn(TimeWindow window) {
            var times = new ArrayList<>(result.availability());
            times.add(window);
            return copy(
                    result.genderPreference(), result.onlineAccepted(), result.japanesePracticeWished(), times, false);
        }

        private Change copy(
                GenderPreference gender, boolean online, boolean practice, List<TimeWindow> times, boolean approved) {
            return new Change(new Seeker(
                    result.id(),
                    result.side(),
                    result.languages(),
                    result.ward(),
                    result.gender(),
                    gender,
                    online,
                    practice,
                    times,
                    result.goals(),
                    result.interests(),
                    result.lifeStage(),
                    result.minorsInHome(),
                    approved || result.childContactApproved(),
                    result.waitingSince(),
                    result.priority()));
        }
    }
}
