package org.otonari.ofp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.HashSet;
import java.util.Random;
import java.util.function.BiPredicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.otonari.kernel.Side;

/** Whatever people answer and whenever they rest, the plan of a half year keeps its promises. */
class ActivityPlanPropertyTests {

    private static final int MORE_THAN_ANY_PAIR = 100;

    @Property
    void timeNeverRunsBackAndTheEndComes(@ForAll("starts") LocalDateTime start, @ForAll long answers) {
        var pair = new HalfYear(start.atZone(HalfYear.TOKYO));
        var diligence = diligence(answers);
        var before = pair.now;
        for (var step = 0; step < MORE_THAN_ANY_PAIR; step++) {
            var due = pair.live(diligence);
            assertThat(due.at()).isAfterOrEqualTo(before);
            before = due.at();
            if (due.kind() == Milestone.Kind.CLOSING) {
                return;
            }
        }
        throw new AssertionError("The pair never comes to its end: " + pair.lived);
    }

    @Property
    void nobodyIsAskedTwiceForOneMilestone(@ForAll("starts") LocalDateTime start, @ForAll long answers) {
        var pair = new HalfYear(start.atZone(HalfYear.TOKYO));
        var diligence = diligence(answers);
        while (pair.live(diligence).kind() != Milestone.Kind.CLOSING) {
            var asked = new HashSet<String>();
            assertThat(pair.checkIns).allMatch(it -> asked.add(it.side() + " " + it.milestone()));
            assertThat(pair.plan.checkInsDue(pair.pair, pair.checkIns, pair.now))
                    .isEmpty();
        }
    }

    @Property
    void aRestMovesEverythingAfterItByExactlyItsLength(
            @ForAll("starts") LocalDateTime start,
            @ForAll long answers,
            @ForAll @IntRange(min = 0, max = 30) int stepsBefore,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        var resting = new HalfYear(start.atZone(HalfYear.TOKYO));
        var awake = new HalfYear(start.atZone(HalfYear.TOKYO));
        for (var step = 0; step < stepsBefore && resting.next().kind() != Milestone.Kind.CLOSING; step++) {
            resting.live(diligence(answers + step));
            awake.live(diligence(answers + step));
        }

        resting.rest(Period.ofDays(days));

        var shift = Duration.ofDays(days);
        assertThat(Duration.between(awake.pair.plannedEndAt(), resting.pair.plannedEndAt()))
                .isEqualTo(shift);
        Milestone expected;
        do {
            expected = awake.live((side, day) -> true);
            var shifted = resting.live((side, day) -> true);
            assertThat(shifted.kind()).isEqualTo(expected.kind());
            assertThat(Duration.between(expected.at(), shifted.at())).isEqualTo(shift);
        } while (expected.kind() != Milestone.Kind.CLOSING);
    }

    @Provide
    Arbitrary<LocalDateTime> starts() {
        return Arbitraries.longs()
                .between(0, 20L * 365 * 24 * 60)
                .map(minutes -> LocalDateTime.parse("2024-01-01T00:00").plusMinutes(minutes));
    }

    /** The same question gets the same answer within one try. */
    private static BiPredicate<Side, Integer> diligence(long seed) {
        return (side, day) -> new Random(seed * 31 + side.ordinal() * 1009L + day).nextInt(3) > 0;
    }
}
