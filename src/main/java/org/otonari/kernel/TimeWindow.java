package org.otonari.kernel;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;

/** A span of a weekday, every week, in Tokyo time; {@code to} is exclusive and after {@code from}. */
public record TimeWindow(DayOfWeek day, LocalTime from, LocalTime to) {

    public TimeWindow {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A window ends after it begins");
        }
    }

    /** The time both windows have in common; zero on different days. */
    public Duration overlap(TimeWindow other) {
        if (day != other.day) {
            return Duration.ZERO;
        }
        var start = from.isAfter(other.from) ? from : other.from;
        var end = to.isBefore(other.to) ? to : other.to;
        return start.isBefore(end) ? Duration.between(start, end) : Duration.ZERO;
    }
}
