package org.otonari.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
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

    private final List<Seeker> participants;
    private final List<Seeker> volunteers;
    private final History history;
    private final LocalDate today;
    private final Scoring scoring;
    private final Map<PersonId, Seeker> people;
    private final List<Edge> edges;

    /** @param progress told the share of people looked at, 0 to 1: thousands on both sides take seconds */
    Board(Weights weights, Collection<Seeker> everybody, History history, LocalDate today, DoubleConsumer progress) {
        this.scoring = new Scoring(weights);
        this.history = history;
        this.today = today;
        this.participants = on(Side.PARTICIPANT, everybody);
        this.volunteers = on(Side.VOLUNTEER, everybody);
        this.people = Stream.concat(participants.stream(), volunteers.stream())
                .collect(Collectors.toMap(Seeker::id, Function.identity()));
        this.edges = edges(new Worth(weights, Math.min(participants.size(), volunteers.size()), today), progress);
    }

    private static List<Seeker> on(Side side, Collection<Seeker> everybody) {
        return everybody.stream()
                .filter(it -> it.side() == side)
                .sorted(Comparator.comparing(it -> it.id().value()))
                .toList();
    }

    private List<Edge> edges(Worth worth, DoubleConsumer progress) {
        var found = new ArrayList<Edge>();
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

    /**
     * The best arrangement of everybody around what has been decided.
     *
     * @throws IllegalArgumentException if a lock names somebody who is not on the board
     */
    public Arrangement arrange(Choices choices) {
        var free = freeEdges(choices);
        var matches = Stream.concat(
                        choices.locked().stream().map(it -> match(it, true)),
                        Assignment.best(participants.size(), volunteers.size(), free).stream()
                                .map(edge -> match(pairing(edge), false)))
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
        return new Arrangement(matches, alone(participants, matched, free), alone(volunteers, matched, free), greedy);
    }

    /** Score, reasons and concerns of any two, whatever the filters say; what they say is among the obstacles. */
    public Match match(Pairing pairing) {
        return match(pairing, false);
    }

    /** What one person's possible pairs are, best first. */
    public List<Option> options(PersonId person, Choices choices) {
        return edges.stream()
                .sorted(Comparator.comparingLong(Edge::worth).reversed())
                .map(edge -> new Option(pairing(edge), edge.score()))
                .filter(option ->
                        option.pairing().names(person) && !choices.vetoed().contains(option.pairing()))
                .toList();
    }

    /**
     * Why somebody finds no one: what each filter rules out, and how many would come in if that alone gave way.
     *
     * @throws IllegalArgumentException if the person is not on the board
     */
    public Rejections rejections(PersonId person) {
        var seeker = seeker(person);
        var others = seeker.side() == Side.PARTICIPANT ? volunteers : participants;
        return Rejections.summing(others.stream()
                .map(other -> HardFilters.rejections(PossiblePair.of(seeker, other), history))
                .toList());
    }

    private List<Edge> freeEdges(Choices choices) {
        var taken = new HashSet<PersonId>();
        choices.locked().forEach(it -> {
            taken.add(it.participant());
            taken.add(it.volunteer());
        });
        return edges.stream()
                .filter(edge -> {
                    var pairing = pairing(edge);
                    return !taken.contains(pairing.participant())
                            && !taken.contains(pairing.volunteer())
                            && !choices.vetoed().contains(pairing);
                })
                .toList();
    }

    private List<Alone> alone(List<Seeker> side, Set<PersonId> matched, List<Edge> free) {
        var wanted = free.stream()
                .flatMap(edge -> Stream.of(
                        participants.get(edge.participant()).id(),
                        volunteers.get(edge.volunteer()).id()))
                .collect(Collectors.toSet());
        return side.stream()
                .map(Seeker::id)
                .filter(id -> !matched.contains(id))
                .map(id -> new Alone(id, wanted.contains(id)))
                .toList();
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
        return PossiblePair.of(seeker(pairing.participant()), seeker(pairing.volunteer()));
    }

    private Pairing pairing(Edge edge) {
        return new Pairing(
                participants.get(edge.participant()).id(),
                volunteers.get(edge.volunteer()).id());
    }

    private Seeker seeker(PersonId person) {
        var seeker = people.get(person);
        if (seeker == null) {
            throw new IllegalArgumentException("Not on the board");
        }
        return seeker;
    }
}
