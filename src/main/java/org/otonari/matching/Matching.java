package org.otonari.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.otonari.matching.Verdict.Rejection;

/** Finds who could be whose neighbour. The same question always gets the same answer. */
public final class Matching {

    private final Weights weights;
    private final Scoring scoring;

    public Matching(Weights weights) {
        this.weights = weights;
        this.scoring = new Scoring(weights);
    }

    /**
     * Everybody on the other side who breaks no hard filter, best first, and a summary of why the others do.
     *
     * @param others the waiting list, whose members are accepted and free; those on the same side are passed over
     */
    public CandidateList candidates(Seeker who, Collection<Seeker> others, History history, LocalDate today) {
        var candidates = new ArrayList<Candidate>();
        var rejections = new ArrayList<List<Rejection>>();
        for (var other : others) {
            if (other.side() != who.side()) {
                var obstacles = obstacles(who, other, history);
                rejections.add(obstacles);
                if (obstacles.isEmpty()) {
                    candidates.add(assess(who, other, today));
                }
            }
        }
        candidates.sort(Candidate.BEST_FIRST);
        return new CandidateList(candidates, Rejections.summing(rejections));
    }

    /**
     * Everybody who waits, ready to be arranged.
     *
     * @param everybody both sides, accepted and free
     * @param progress told the share of the work done, 0 to 1
     */
    public Board board(Collection<Seeker> everybody, History history, LocalDate today, DoubleConsumer progress) {
        return new Board(weights, everybody, history, today, progress);
    }

    /**
     * What speaks against the two, for a coordinator who has them in mind; empty if nothing does.
     *
     * @throws IllegalArgumentException if both stand on the same side
     */
    public List<Rejection> obstacles(Seeker one, Seeker other, History history) {
        return HardFilters.rejections(PossiblePair.of(one, other), history);
    }

    /**
     * Score, reasons and concerns, whatever the hard filters say.
     *
     * @throws IllegalArgumentException if both stand on the same side
     */
    public Candidate assess(Seeker who, Seeker candidate, LocalDate today) {
        var pair = PossiblePair.of(who, candidate);
        var parts = scoring.parts(pair, candidate, today);
        var score = Scoring.sum(parts);
        var explanation = new Explanation(pair, candidate, today);
        return new Candidate(
                candidate.id(),
                score,
                parts,
                explanation.reasons(parts),
                explanation.concerns(),
                candidate.waitingSince(),
                candidate.priority());
    }
}
