package org.otonari.year;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** How long the product lets people wait, by the quarter of the year: what grows with the data shows here. */
final class Pace {

    /** What somebody waits for in front of a page. */
    enum Wait {
        APPLICATION("an application is taken"),
        TASK("a task is completed"),
        BOARD("the meeting's board is read and arranged");

        final String words;

        Wait(String words) {
            this.words = words;
        }
    }

    private final Map<Wait, List<Waited>> all = new EnumMap<>(Wait.class);
    private final Supplier<Instant> now;
    private final ZoneId zone;

    Pace(Supplier<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
        for (var each : Wait.values()) {
            all.put(each, new ArrayList<>());
        }
    }

    <T> T of(Wait what, Supplier<T> deed) {
        var begun = System.nanoTime();
        try {
            return deed.get();
        } finally {
            all.get(what)
                    .add(new Waited(
                            now.get().atZone(zone).get(IsoFields.QUARTER_OF_YEAR),
                            Duration.ofNanos(System.nanoTime() - begun).toMillis()));
        }
    }

    void ofDeed(Wait what, Runnable deed) {
        of(what, () -> {
            deed.run();
            return what;
        });
    }

    /** The year begins in April, so that its last quarter is the first of the calendar. */
    String report(Wait what) {
        return what.words + ": " + times(what, 2) + "; in the last quarter " + times(what, 1);
    }

    private String times(Wait what, int quarter) {
        var times = all.get(what).stream()
                .filter(it -> it.quarter() == quarter)
                .map(Waited::millis)
                .sorted()
                .toList();
        return times.isEmpty()
                ? "–"
                : String.format(Locale.ROOT, "median %,d ms, p99 %,d ms", at(times, 0.5), at(times, 0.99));
    }

    private static long at(List<Long> sorted, double share) {
        return sorted.get((int) Math.round(share * (sorted.size() - 1)));
    }

    private record Waited(int quarter, long millis) {}
}
