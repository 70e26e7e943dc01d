package org.otonari.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.otonari.matching.Seekers.TODAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;

class BoardPropertyTest {

    private static final Weights WEIGHTS = Weights.defaults();

    @Property(tries = 400)
    void theArrangementIsWorthWhatTryingEverythingFinds(@ForAll("people") List<Seeker> people) {
        assertThat(worth(board(people).arrange(Choices.none()), people)).isEqualTo(bestOfAll(people));
    }

    @Property(tries = 300)
    void nobodyIsInTwoPairsAndNoPairBreaksAFilter(@ForAll("people") List<Seeker> people) {
        var arrangement = board(people).arrange(Choices.none());
        var seen = new HashSet<PersonId>();
        assertThat(arrangement.matches()).allSatisfy(match -> {
            assertThat(seen.add(match.pairing().participant())).isTrue();
            assertThat(seen.add(match.pairing().volunteer())).isTrue();
            assertThat(match.obstacles()).isEmpty();
        });
        assertThat(seen.size()
                        + arrangement.participantsLeft().size()
                        + arrangement.volunteersLeft().size())
                .isEqualTo(people.size());
    }

    @Property(tries = 300)
    void locksAndVetoesHold(@ForAll("people") List<Seeker> people, @ForAll Random random) {
        var choices = choices(people, random);
        var arrangement = board(people).arrange(choices);
        assertThat(arrangement.matches().stream().filter(Match::locked).map(Match::pairing))
                .containsExactlyInAnyOrderElementsOf(choices.locked());
        assertThat(arrangement.matches()).noneMatch(match -> choices.vetoed().contains(match.pairing()));
        var participants = arrangement.matches().stream()
                .map(match -> match.pairing().participant())
                .toList();
        assertThat(participants).doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void oneMoreVolunteerNeverMakesItWorse(@ForAll("people") List<Seeker> people, @ForAll("volunteer") Seeker one) {
        Assume.that(people.stream().noneMatch(it -> it.id().equals(one.id())));
        var more = new ArrayList<>(people);
        more.add(one);
        assertThat(worth(board(more).arrange(Choices.none()), more))
                .isGreaterThanOrEqualTo(worth(board(people).arrange(Choices.none()), more));
    }

    @Property(tries = 200)
    void theOrderInWhichPeopleAreNamedChangesNothing(@ForAll("people") List<Seeker> people, @ForAll Random random) {
        var shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, random);
        assertThat(board(shuffled).arrange(Choices.none()))
                .isEqualTo(board(people).arrange(Choices.none()));
    }

    @Property(tries = 200)
    void choosingOneAfterTheOtherIsNeverBetter(@ForAll("unhurried") List<Seeker> people) {
        var arrangement = board(people).arrange(Choices.none());
        assertThat(arrangement.greedyTotal()).isLessThanOrEqualTo(arrangement.total());
    }

    @Property(tries = 200)
    void whoeverIsLeftWithoutOptionsFitsNobody(@ForAll("people") List<Seeker> people) {
        var board = board(people);
        assertThat(board.arrange(Choices.none()).participantsLeft()).allSatisfy(left -> assertThat(left.hasOptions())
                .isEqualTo(!board.options(left.id(), Choices.none()).isEmpty()));
    }

    private static Board board(List<Seeker> people) {
        return new Matching(WEIGHTS).board(people, History.none(), TODAY, share -> {});
    }

    /** By trying every way to pair people: for each participant nobody, or any volunteer still free. */
    private static long bestOfAll(List<Seeker> people) {
        return best(side(people, Side.PARTICIPANT), side(people, Side.VOLUNTEER), 0, new HashSet<>(), pairs(people));
    }

    private static long best(
            List<Seeker> participants, List<Seeker> volunteers, int at, Set<PersonId> taken, int pairs) {
        if (at == participants.size()) {
            return 0;
        }
        var best = best(participants, volunteers, at + 1, taken, pairs);
        for (var volunteer : volunteers) {
            var pair = new PossiblePair(participants.get(at), volunteer);
            if (!taken.contains(volunteer.id())
                    && HardFilters.rejections(pair, History.none()).isEmpty()) {
                taken.add(volunteer.id());
                best = Math.max(best, worth(pair, pairs) + best(participants, volunteers, at + 1, taken, pairs));
                taken.remove(volunteer.id());
            }
        }
        return best;
    }

    private static long worth(Arrangement arrangement, List<Seeker> people) {
        return arrangement.matches().stream()
                .mapToLong(match -> worth(
                        new PossiblePair(
                                find(people, match.pairing().participant()),
                                find(people, match.pairing().volunteer())),
                        pairs(people)))
                .sum();
    }

    private static long worth(PossiblePair pair, int pairs) {
        var score = Scoring.sum(new Scoring(WEIGHTS).parts(pair, pair.firstInLine(), TODAY));
        return new Worth(WEIGHTS, pairs, TODAY).of(pair, score);
    }

    private static int pairs(List<Seeker> people) {
        return Math.min(
                side(people, Side.PARTICIPANT).size(),
                side(people, Side.VOLUNTEER).size());
    }

    private static Choices choices(List<Seeker> people, Random random) {
        var participants = side(people, Side.PARTICIPANT);
        var volunteers = side(people, Side.VOLUNTEER);
        if (participants.isEmpty() || volunteers.isEmpty()) {
            return Choices.none();
        }
        var locked = new Pairing(any(participants, random), any(volunteers, random));
        var vetoed = new Pairing(any(participants, random), any(volunteers, random));
        return vetoed.equals(locked)
                ? Choices.none().lock(locked)
                : Choices.none().lock(locked).veto(vetoed);
    }

    private static PersonId any(List<Seeker> people, Random random) {
        return people.get(random.nextInt(people.size())).id();
    }

    private static List<Seeker> side(List<Seeker> people, Side side) {
        return people.stream().filter(it -> it.side() == side).toList();
    }

    private static Seeker find(List<Seeker> people, PersonId id) {
        return people.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    @Provide
    Arbitrary<Seeker> volunteer() {
        return agreeable(Side.VOLUNTEER);
    }

    @Provide
    Arbitrary<List<Seeker>> people() {
        return Combinators.combine(
                        agreeable(Side.PARTICIPANT).list().ofMaxSize(5),
                        agreeable(Side.VOLUNTEER).list().ofMaxSize(5))
                .as((participants, volunteers) -> {
                    var all = new ArrayList<>(participants);
                    all.addAll(volunteers);
                    return List.copyOf(all);
                })
                .filter(all -> all.stream().map(Seeker::id).distinct().count() == all.size());
    }

    /** Without anybody who comes first: with priority a lower total may be the better arrangement. */
    @Provide
    Arbitrary<List<Seeker>> unhurried() {
        return people().map(all ->
                all.stream().map(it -> copy(it, it.genderPreference(), false)).toList());
    }

    /** Two in three do not mind who it is and may meet online, so that there is something to arrange. */
    private static Arbitrary<Seeker> agreeable(Side side) {
        return Combinators.combine(
                        SeekerArbitraries.seekers(side), Arbitraries.integers().between(0, 2))
                .as((seeker, mood) -> mood == 0 ? seeker : copy(seeker, GenderPreference.ANY, seeker.priority()));
    }

    private static Seeker copy(Seeker it, GenderPreference preference, boolean priority) {
        return new Seeker(
                it.id(),
                it.side(),
                it.languages(),
                it.ward(),
                it.gender(),
                preference,
                preference == GenderPreference.ANY || it.onlineAccepted(),
                preference == GenderPreference.ANY || it.japanesePracticeWished(),
                List.of(Seekers.window(java.time.DayOfWeek.SATURDAY, 10, 14)),
                it.goals(),
                it.interests(),
                it.lifeStage(),
                it.minorsInHome(),
                it.childContactApproved(),
                it.waitingSince(),
                priority);
    }
}
