package org.otonari.matching;

import java.time.LocalDate;

/**
 * What a pair adds to an arrangement, as one whole number: first how many people with priority it serves, then its
 * score, then the days both have waited. A later one counts only where the earlier ones are equal in total, because a
 * step of the earlier one is worth more than the later ones of all pairs together.
 */
final class Worth {

    /** Days beyond these make no further difference to who comes first. */
    private static final int MOST_DAYS = 730;

    private final long stepOfScore;
    private final long stepOfPriority;
    private final LocalDate today;

    /** @param pairs how many there can be at most; up to 100,000 fit the solver's numbers */
    Worth(Weights weights, int pairs, LocalDate today) {
        this.stepOfScore = 1 + 2L * MOST_DAYS * pairs;
        this.stepOfPriority = (1 + (long) weights.highestScore() * pairs) * stepOfScore;
        this.today = today;
    }

    long of(PossiblePair pair, int score) {
        return priority(pair.participant()) * stepOfPriority
                + priority(pair.volunteer()) * stepOfPriority
                + score * stepOfScore
                + days(pair.participant())
                + days(pair.volunteer());
    }

    private static int priority(Seeker seeker) {
        return seeker.priority() ? 1 : 0;
    }

    private long days(Seeker seeker) {
        return Math.min(MOST_DAYS, Scoring.daysWaiting(seeker, today));
    }
}
