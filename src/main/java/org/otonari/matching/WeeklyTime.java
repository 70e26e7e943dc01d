package org.otonari.matching;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.otonari.kernel.TimeWindow;

/** Somebody's free hours in a week, in order, without overlaps: 10–11 and 11–13 are one window of three hours. */
final class WeeklyTime {

    private static final Comparator<TimeWindow> IN_ORDER =
            Comparator.comparing(TimeWindow::day).thenComparing(TimeWindow::from);

    private WeeklyTime() {}

    static List<TimeWindow> joined(List<TimeWindow> windows) {
        var joined = new ArrayList<TimeWindow>();
        for (var window : windows.stream().sorted(IN_ORDER).toList()) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.day() == window.day() && !window.from().isAfter(last.to())) {
                joined.set(joined.size() - 1, new TimeWindow(last.day(), last.from(), later(last.to(), window.to())));
            } else {
                joined.add(window);
            }
        }
        return List.copyOf(joined);
    }

    /** The windows both have in common, each at least so long; in the order of the week. */
    static List<TimeWindow> common(List<TimeWindow> one, List<TimeWindow> other, Duration atLeast) {
        var common = new ArrayList<TimeWindow>();
        for (var mine : one) {
            for (var theirs : other) {
                if (mine.overlap(theirs).compareTo(atLeast) >= 0) {
                    var to = mine.to().isBefore(theirs.to()) ? mine.to() : theirs.to();
                    common.add(new TimeWindow(mine.day(), later(mine.from(), theirs.from()), to));
                }
            }
        }
        common.sort(IN_ORDER);
        return List.copyOf(common);
    }

    /** Whether {@link #common} would find any. */
    static boolean anyCommon(List<TimeWindow> one, List<TimeWindow> other, Duration atLeast) {
        for (var mine : one) {
            for (var theirs : other) {
                if (mine.day() == theirs.day() && mine.overlap(theirs).compareTo(atLeast) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    static Duration length(TimeWindow window) {
        return Duration.between(window.from(), window.to());
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }
}
