package org.otonari.matching;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.otonari.kernel.PersonId;

/**
 * Somebody who could be the neighbour, and why.
 *
 * @param score points, 0 to {@link Weights#highestScore()}
 * @param parts points by part, in the order of {@link Weights}; they add up to the score. A part is called
 *     {@code matching.part.<name>}
 * @param reasons strongest first
 * @param concerns what to talk about before introducing the two
 */
public record Candidate(
        PersonId id,
        int score,
        Map<String, Integer> parts,
        List<Reason> reasons,
        List<Reason> concerns,
        LocalDate waitingSince,
        boolean priority) {

    /** Priority first, then the score, then whoever has waited longer; the id only makes the order certain. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::priority)
            .thenComparing(Candidate::score)
            .reversed()
            .thenComparing(Candidate::waitingSince)
            .thenComparing(candidate -> candidate.id().value());

    public Candidate {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        reasons = List.copyOf(reasons);
        concerns = List.copyOf(concerns);
    }
}
