package org.otonari.sla;

import java.time.Duration;
import java.time.LocalTime;

/**
 * Hours without a break on one day, in Tokyo time.
 *
 * @param opens first working moment
 * @param closes end, itself closed; later on the same day
 */
public record OpenHours(LocalTime opens, LocalTime closes) implements Comparable<OpenHours> {

    /** @throws IllegalArgumentException if they close before they open */
    public OpenHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("Hours end after they begin, not " + opens + "–" + closes);
        }
    }

    Duration length() {
        return Duration.between(opens, closes);
    }

    @Override
    public int compareTo(OpenHours other) {
        return opens.compareTo(other.opens);
    }

    @Override
    public String toString() {
        return opens + "–" + closes;
    }
}
