package org.otonari.matching;

import java.util.stream.IntStream;

/**
 * How many points each part of a score is worth (domain.md §2.1, Weights [P]); a manager can change them.
 *
 * @param waiting bonus on top, reached in full after {@code waitingFullDays}
 * @param waitingFullDays calendar days, at least 1
 */
public record Weights(
        int distance, int time, int language, int goals, int family, int interests, int waiting, int waitingFullDays) {

    public Weights {
        if (IntStream.of(distance, time, language, goals, family, interests, waiting)
                        .anyMatch(points -> points < 0 || points > 1_000)
                || waitingFullDays < 1) {
            throw new IllegalArgumentException("Weights lie between 0 and 1000, and waiting counts from one day on");
        }
    }

    public static Weights defaults() {
        return new Weights(25, 20, 20, 15, 10, 10, 15, 60);
    }

    /** The highest score there can be. */
    public int highestScore() {
        return distance + time + language + goals + family + interests + waiting;
    }
}
