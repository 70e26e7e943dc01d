package org.otonari.matching;

import org.otonari.matching.Verdict.Allowance;
import org.otonari.matching.Verdict.Rejection;

/**
 * A condition that no suggestion may break (domain.md §2.1, Hard filters).
 *
 * @param name what it demands, e.g. {@code sharesALanguage}
 * @param rejectionKey text that says what is missing
 */
record HardFilter(String name, String rejectionKey, Condition condition) {

    @FunctionalInterface
    interface Condition {
        boolean isMet(PossiblePair pair, History history);
    }

    Verdict check(PossiblePair pair, History history) {
        return condition.isMet(pair, history) ? new Allowance() : new Rejection(name, rejectionKey);
    }
}
