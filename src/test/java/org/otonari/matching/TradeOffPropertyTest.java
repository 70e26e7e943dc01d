package org.otonari.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.otonari.matching.Seekers.TODAY;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;

/** What the best arrangement trades away is told as it is. */
class TradeOffPropertyTest {

    private static final Weights WEIGHTS = Weights.defaults();

    @Property(tries = 300)
    void theDifferenceIsWhatTryingEverythingFinds(@ForAll("unhurried") List<Seeker> people, @ForAll Random random) {
        var wished = anyPair(people, random);
        var tradeOff = board(people).tradeOff(wished, Choices.none());
        var score = board(people).match(wished).score();
        assertThat(tradeOff.score()).isEqualTo(score);
        assertThat(tradeOff.difference())
                .isEqualTo(score + bestWithout(people, wished) - bestWithout(people, null))
                .isLessThanOrEqualTo(board(people).match(wished).obstacles().isEmpty() ? 0 : Integer.MAX_VALUE);
    }

    @Property(tries = 300)
    void whatPeopleWinAndLoseAddsUpToTheDifference(@ForAll("people") List<Seeker> people, @ForAll Random random) {
        var tradeOff = board(people).tradeOff(anyPair(people, random), Choices.none());
        var participants = people.stream()
                .filter(it -> it.side() == Side.PARTICIPANT)
                .map(Seeker::id)
                .toList();
        var others = tradeOff.changes().stream()
                .filter(it -> participants.contains(it.person()))
                .mapToInt(it -> it.scoreAfter() - it.scoreBefore())
                .sum();
        assertThat(tradeOff.gain().participant() + others).isEqualTo(tradeOff.difference());
    }

    @Property(tries = 300)
    void whoeverHasNoOneElseIsLeftAloneOrKeepsTheirs(@ForAll("people") List<Seeker> people, @ForAll Random random) {
        var tradeOff = board(people).tradeOff(anyPair(people, random), Choices.none());
        assertThat(tradeOff.changes()).filteredOn(TradeOff.Change::noOneElse).allSatisfy(change -> assertThat(
                        change.before().isPresent())
                .isNotEqualTo(change.after().isPresent()));
    }

    @Property(tries = 200)
    void nobodysRunnerUpIsTheOneTheyHaveOrBreaksAFilterOrAVeto(
            @ForAll("people") List<Seeker> people, @ForAll Random random) {
        var board = board(people);
        var vetoed = anyPair(people, random);
        var choices = Choices.none().veto(vetoed);
        var arrangement = board.arrange(choices);
        for (var person : people) {
            assertThat(board.runnersUp(person.id(), choices, 3)).allSatisfy(runnerUp -> {
                assertThat(arrangement.matches()).noneMatch(it -> it.pairing().equals(runnerUp.wished()));
                assertThat(runnerUp.wished()).isNotEqualTo(vetoed);
                assertThat(board.match(runnerUp.wished()).obstacles()).isEmpty();
            });
        }
    }

    @Property(tries = 200)
    void aLockCostsWhatGivingItUpWouldBring(@ForAll("unhurried") List<Seeker> people, @ForAll Random random) {
        var lock = anyPair(people, random);
        var board = board(people);
        var choices = Choices.none().lock(lock);
        assertThat(board.costOf(lock, choices))
                .isEqualTo(board.arrange(Choices.none()).total()
                        - board.arrange(choices).total());
    }

    @Property(tries = 200)
    void whoeverIsLeftOutIsInNoPair(@ForAll("people") List<Seeker> people, @ForAll Random random) {
        var out = people.get(random.nextInt(people.size())).id();
        var arrangement = board(people).arrange(new Choices(Set.of(), Set.of(), Set.of(out)));
        assertThat(arrangement.matches()).noneMatch(it -> it.pairing().names(out));
    }

    @Property(tries = 200)
    void anOpeningBringsAsManyAsItSays(@ForAll("people") List<Seeker> people) {
        var board = board(people);
        for (var person : people) {
            var now = board.options(person.id(), Choices.none()).size();
            assertThat(board.openings(person.id(), Choices.none())).allSatisfy(opening -> {
                assertThat(opening.candidates()).isGreaterThan(now);
                if (opening.change().key().equals("matching.opening.online")) {
                    assertThat(opening.candidates()).isEqualTo(candidatesOnline(person, people));
                }
            });
        }
    }

    private static long candidatesOnline(Seeker person, List<Seeker> people) {
        return people.stream()
                .filter(other -> other.side() != person.side())
                .filter(other -> HardFilters.rejections(PossiblePair.of(person, other), History.none()).stream()
                        .allMatch(it -> it.filter().equals("reachable") && other.onlineAccepted()))
                .count();
    }

    private static Board board(List<Seeker> people) {
        return new Matching(WEIGHTS).board(people, History.none(), TODAY, share -> {});
    }

    private static Pairing anyPair(List<Seeker> people, Random random) {
        var participants = side(people, Side.PARTICIPANT);
        var volunteers = side(people, Side.VOLUNTEER);
        Assume.that(!participants.isEmpty() && !volunteers.isEmpty());
        return new Pairing(any(participants, random), any(volunteers, random));
    }

    /** Points of the best pairs among those who are left when one pair is taken, by trying every way. */
    private static int bestWithout(List<Seeker> people, Pairing taken) {
        var left = people.stream()
                .filter(it -> taken == null || !taken.names(it.id()))
                .toList();
        return best(side(left, Side.PARTICIPANT), side(left, Side.VOLUNTEER), 0, new HashSet<>());
    }

    private static int best(List<Seeker> participants, List<Seeker> volunteers, int at, Set<PersonId> taken) {
        if (at == participants.size()) {
            return 0;
        }
        var best = best(participants, volunteers, at + 1, taken);
        for (var volunteer : volunteers) {
            var pair = new PossiblePair(participants.get(at), volunteer);
            if (!taken.contains(volunteer.id())
                    && HardFilters.rejections(pair, History.none()).isEmpty()) {
                taken.add(volunteer.id());
                var score = Scoring.sum(new Scoring(WEIGHTS).parts(pair, pair.firstInLine(), TODAY));
                best = Math.max(best, score + best(participants, volunteers, at + 1, taken));
                taken.remove(volunteer.id());
            }
        }
        return best;
    }

    private static PersonId any(List<Seeker> people, Random random) {
        return people.get(random.nextInt(people.size())).id();
    }

    private static List<Seeker> side(List<Seeker> people, Side side) {
        return people.stream().filter(it -> it.side() == side).toList();
    }

    @Provide
    Arbitrary<List<Seeker>> people() {
        return new BoardPropertyTest().people().filter(it -> !it.isEmpty());
    }

    @Provide
    Arbitrary<List<Seeker>> unhurried() {
        return new BoardPropertyTest().unhurried().filter(it -> !it.isEmpty());
    }
}
