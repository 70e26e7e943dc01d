package org.otonari.matching;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.otonari.kernel.Level;

/** How well two people fit, in points (domain.md §2.1, Weights); the shares within a part are proposed [P]. */
final class Scoring {

    /** So many common hours a week leave nothing to wish for. */
    private static final Duration AMPLE_TIME = Duration.ofHours(6);

    /** So many common interests as well. */
    private static final double AMPLE_INTERESTS = 3;

    private static final double PRACTICE_ALONE = 0.4;
    private static final double PRACTICE_EXTRA = 0.2;

    private final Weights weights;

    Scoring(Weights weights) {
        this.weights = weights;
    }

    /** Points by part; all but waiting are the same whichever of the two is the candidate. */
    Map<String, Integer> parts(PossiblePair pair, Seeker candidate, LocalDate today) {
        var parts = new LinkedHashMap<String, Integer>();
        parts.put("distance", points(weights.distance(), pair.distance().share()));
        parts.put("time", points(weights.time(), timeShare(pair)));
        parts.put("language", points(weights.language(), languageShare(pair)));
        parts.put("goals", points(weights.goals(), goalShare(pair)));
        parts.put("family", points(weights.family(), pair.shareTheStageOfLife() ? 1 : 0));
        parts.put(
                "interests", points(weights.interests(), pair.sharedInterests().size() / AMPLE_INTERESTS));
        parts.put("waiting", points(weights.waiting(), waitingShare(candidate, today)));
        return parts;
    }

    static int sum(Map<String, Integer> parts) {
        return parts.values().stream().mapToInt(Integer::intValue).sum();
    }

    static long daysWaiting(Seeker seeker, LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(seeker.waitingSince(), today));
    }

    private static double timeShare(PossiblePair pair) {
        var common = pair.commonWindows().stream().map(WeeklyTime::length).reduce(Duration.ZERO, Duration::plus);
        return (double) common.toMinutes() / AMPLE_TIME.toMinutes();
    }

    private static double languageShare(PossiblePair pair) {
        var shared = pair.sharedLanguage().map(skill -> ease(skill.level()));
        if (!pair.practiseJapanese()) {
            return shared.orElse(0.0);
        }
        return shared.map(share -> share + PRACTICE_EXTRA).orElse(PRACTICE_ALONE);
    }

    private static double ease(Level level) {
        return switch (level) {
            case NATIVE -> 1.0;
            case C2 -> 0.95;
            case C1 -> 0.9;
            case B2 -> 0.75;
            case B1 -> 0.5;
            case A2, A1, NONE -> 0.0;
        };
    }

    /** How much of what the participant wishes for the volunteer offers. */
    private static double goalShare(PossiblePair pair) {
        var wished = pair.participant().goals().size();
        return wished == 0 ? 0 : (double) pair.sharedGoals().size() / wished;
    }

    private double waitingShare(Seeker candidate, LocalDate today) {
        return (double) daysWaiting(candidate, today) / weights.waitingFullDays();
    }

    private static int points(int weight, double share) {
        return (int) Math.round(weight * Math.min(1, share));
    }
}
