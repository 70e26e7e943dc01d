package org.otonari.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;
import org.otonari.matching.Arrangement.Alone;

/**
 * Everybody who waits, and every pair that could be: who with whom is worked out once, and arranged as often as
 * coordinators change their minds. The order in which people are named changes nothing.
 */
public final class Board {

    private final Sides sides;
    private final History history;
    private final LocalDate today;
    private final Scoring scoring;
    private final List<Edge> edges;

    /** @param progress told the share of people looked at, 0 to 1: thousands on both sides take seconds */
    Board(Weights weights, Collection<Seeker> everybody, History history, LocalDate today, DoubleConsumer progress) {
        this.scoring = new Scoring(weights);
        this.history = history;
        this.today = today;
        this.sides = new Sides(everybody);
        this.edges = edges(new Worth(weights, sides.pairs(), today), progress);
    }

    private List<Edge> edges(Worth worth, DoubleConsumer progress) {
        var found = new ArrayList<Edge>();
        var participants = sides.participants();
        var volunteers = sides.volunteers();
        for (int i = 0; i < participants.size(); i++) {
            for (int j = 0; j < volunteers.size(); j++) {
                var pair = new PossiblePair(participants.get(i), volunteers.get(j));
                if (HardFilters.allow(pair, history)) {
                    var score = Scoring.sum(scoring.parts(pair, pair.firstInLine(), today));
                    found.add(new Edge(i, j, score, worth.of(pair, score)));
                }
            }
            progress.accept((i + 1.0) / participants.size());
        }
        return List.copyOf(found);
    }

    /** Whether this person was waiting when the board was made. */
    public boolean has(PersonId person) {
        return sides.has(person);
    }

    /** How many pairs no filter rules out. */
    public int possiblePairs() {
        return edges.size();
    }

    /**
     * The best arrangement of everybody around what has been decided.
     *
     * @throws IllegalArgumentException if a lock names somebody who is not on the board
     */
    public Arrangement arrange(Choices choices) {
        var free = freeEdges(choices);
        var matches = Stream.concat(
                        choices.locked().stream().map(it -> match(it, true)),
                        best(free).stream().map(edge -> match(sides.pairing(edge), false)))
                .sorted(Comparator.comparing(Match::waitingSince)
                        .thenComparing(match -> match.pairing().participant().value()))
                .toList();
        var greedy = Stream.concat(
                        choices.locked().stream().map(this::score),
                        Assignment.greedy(free).stream().map(Edge::score))
                .mapToInt(Integer::intValue)
                .sum();
        var matched = matches.stream()
                .flatMap(
                        it -> Stream.of(it.pairing().participant(), it.pairing().volunteer()))
                .collect(Collectors.toSet());
        var wantedParticipants = new BitSet();
        var wantedVolunteers = new BitSet();
        free.forEach(edge -> {
            wantedParticipants.set(edge.participant());
            wantedVolunteers.set(edge.volunteer());
        });
        return new Arrangement(
                matches,
                alone(sides.participants(), matched, wantedParticipants),
                alone(sides.volunteers(), matched, wantedVolunteers),
                greedy);
    }

    /** Score, reasons and concerns of any two, whatever the filters say; what they say is among the obstacles. */
    public Match match(Pairing pairing) {
        return match(pairing, false);
    }

    /** What one person's possible pairs are, best first. */
    public List<Option> options(PersonId person, Choices choices) {
        return edgesOf(person)
                .sorted(Comparator.comparingLong(Edge::worth).reversed())
                .map(edge -> new Option(sides.pairing(edge), edge.score()))
                .filter(option -> !choices.vetoed().contains(option.pairing()))
                .toList();
    }

    /**
     * What everybody would win and lose with a pair that the best arrangement may not have: the others are arranged
     * anew around it, as well as can be.
     *
     * @throws IllegalArgumentException if one of the two is not on the board, or locked into another pair
     */
    public TradeOff tradeOff(Pairing wished, Choices choices) {
        return tradeOff(wished, choices, plan(choices));
    }

    /**
     * The next best pairs of somebody beside the one they have, best first, each with what it would cost.
     *
     * @param limit each one takes a calculation of its own
     */
    public List<TradeOff> runnersUp(PersonId person, Choices choices, int limit) {
        var now = plan(choices);
        var partner = now.partner(person);
        return options(person, choices).stream()
                .map(Option::pairing)
                .filter(it -> !partner.equals(Optional.of(it.other(person))))
                .filter(it -> choices.locked().stream()
                        .noneMatch(lock -> lock.names(it.participant()) || lock.names(it.volunteer())))
                .limit(limit)
                .map(it -> tradeOff(it, choices, now))
                .toList();
    }

    /** Points of all pairs that a lock costs: what the best arrangement without it would have more. */
    public int costOf(Pairing lock, Choices choices) {
        return plan(choices.free(lock)).total() - plan(choices).total();
    }

    /**
     * Why somebody finds no one: what each filter rules out, and how many would come in if that alone gave way.
     *
     * @throws IllegalArgumentException if the person is not on the board
     */
    public Rejections rejections(PersonId person) {
        var seeker = sides.seeker(person);
        return Rejections.summing(sides.opposite(seeker).stream()
                .map(other -> HardFilters.rejections(PossiblePair.of(seeker, other), history))
                .toList());
    }

    /** What somebody could give way in, and whom it would bring; most first. */
    public List<Opening> openings(PersonId person, Choices choices) {
        var seeker = sides.seeker(person);
        var apart = choices.vetoed().stream()
                .filter(it -> it.names(person))
                .map(it -> it.other(person))
                .collect(Collectors.toSet());
        var others = sides.opposite(seeker).stream()
                .filter(it -> !apart.contains(it.id()))
                .toList();
        return new Openings(seeker, others, history).all();
    }

    private TradeOff tradeOff(Pairing wished, Choices choices, Plan now) {
        var then = plan(choices.lock(wished));
        var score = score(wished);
        var changes = now.reachedFrom(wished, then).stream()
                .filter(it -> !wished.names(it) && !now.partner(it).equals(then.partner(it)))
                .map(it -> new TradeOff.Change(
                        it,
                        now.partner(it),
                        then.partner(it),
                        now.score(it),
                        then.score(it),
                        hasOneOption(it, choices)))
                .toList();
        var gain = new TradeOff.Gain(score - now.score(wished.participant()), score - now.score(wished.volunteer()));
        return new TradeOff(wished, score, gain, then.total() - now.total(), changes);
    }

    private boolean hasOneOption(PersonId person, Choices choices) {
        return edgesOf(person)
                        .map(sides::pairing)
                        .filter(it -> !choices.vetoed().contains(it))
                        .limit(2)
                        .count()
                == 1;
    }

    private Plan plan(Choices choices) {
        var plan = new Plan();
        choices.locked().forEach(it -> plan.add(it, score(it)));
        best(freeEdges(choices)).forEach(edge -> plan.add(sides.pairing(edge), edge.score()));
        return plan;
    }

    private List<Edge> best(List<Edge> free) {
        return Assignment.best(sides.participants().size(), sides.volunteers().size(), free);
    }

    private Stream<Edge> edgesOf(PersonId person) {
        var place = sides.place(person);
        var participant = sides.seeker(person).side() == Side.PARTICIPANT;
        return edges.stream().filter(edge -> (participant ? edge.participant() : edge.volunteer()) == place);
    }

    private List<Edge> freeEdges(Choices choices) {
        var participants = new BitSet();
        var volunteers = new BitSet();
        choices.locked().forEach(it -> {
            participants.set(sides.place(it.participant()));
            volunteers.set(sides.place(it.volunteer()));
        });
        choices.out().stream().filter(sides::has).forEach(it -> {
            var seeker = sides.seeker(it);
            (seeker.side() == Side.PARTICIPANT ? participants : volunteers).set(sides.place(it));
        });
        var vetoed = new HashSet<Long>();
        choices.vetoed().stream()
                .filter(it -> sides.has(it.participant()) && sides.has(it.volunteer()))
                .forEach(it -> vetoed.add(crossing(sides.place(it.participant()), sides.place(it.volunteer()))));
        return edges.stream()
                .filter(edge -> !participants.get(edge.participant())
                        && !volunteers.get(edge.volunteer())
                        && !vetoed.contains(crossing(edge.participant(), edge.volunteer())))
                .toList();
    }

    private static long crossing(int participant, int volunteer) {
        return ((long) participant << 32) | volunteer;
    }

    private static List<Alone> alone(List<Seeker> side, Set<PersonId> matched, BitSet wanted) {
        var alone = new ArrayList<Alone>();
        for (int i = 0; i < side.size(); i++) {
            if (!matched.contains(side.get(i).id())) {
                alone.add(new Alone(side.get(i).id(), wanted.get(i)));
            }
        }
        return alone;
    }

    private Match match(Pairing pairing, boolean locked) {
        var pair = pair(pairing);
        var first = pair.firstInLine();
        var parts = scoring.parts(pair, first, today);
        var explanation = new Explanation(pair, first, today);
        return new Match(
                pairing,
                locked,
                Scoring.sum(parts),
                parts,
                explanation.reasons(parts),
                explanation.concerns(),
                HardFilters.rejections(pair, history),
                first.waitingSince());
    }

    private int score(Pairing pairing) {
        var pair = pair(pairing);
        return Scoring.sum(scoring.parts(pair, pair.firstInLine(), today));
    }

    private PossiblePair pair(Pairing pairing) {
        return PossiblePair.of(sides.seeker(pairing.participant()), sides.seeker(pairing.volunteer()));
    }
}
