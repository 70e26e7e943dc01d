package org.otonari.matching;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.otonari.matching.Verdict.Rejection;

/**
 * Two people who are suggested to each other, or whom coordinators think of together, and what there is to say.
 *
 * @param locked decided by people, not by the calculation
 * @param score points, 0 to {@link Weights#highestScore()}; the waiting bonus is that of the one first in line
 * @param parts points by part, in the order of {@link Weights}; they add up to the score
 * @param reasons strongest first
 * @param concerns what to talk about before introducing the two
 * @param obstacles hard filters the two break; only people who overrule the calculation bring such a pair about
 * @param waitingSince since when the one first in line has waited
 */
public record Match(
        Pairing pairing,
        boolean locked,
        int score,
        Map<String, Integer> parts,
        List<Reason> reasons,
        List<Reason> concerns,
        List<Rejection> obstacles,
        LocalDate waitingSince) {

    public Match {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        reasons = List.copyOf(reasons);
        concerns = List.copyOf(concerns);
        obstacles = List.copyOf(obstacles);
    }
}
