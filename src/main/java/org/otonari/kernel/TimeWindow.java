package org.otonari.kernel;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

    /** 10–13 and 13–17 on one day are one window: free hours, however they were told. */
    public static List<TimeWindow> joined(List<TimeWindow> windows) {
        var joined = new ArrayList<TimeWindow>();
        var sorted = windows.stream()
                .sorted(Comparator.comparing(TimeWindow::day)
                        .thenComparing(TimeWindow::from)
                        .thenComparing(TimeWindow::to))
                .toList();
        for (var window : sorted) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || last.day() != window.day() || window.from().isAfter(last.to())) {
                joined.add(window);
            } else if (window.to().isAfter(last.to())) {
                joined.set(joined.size() - 1, new TimeWindow(last.day(), last.from(), window.to()));
            }
        }
        return List.copyOf(joined);
    }
}
