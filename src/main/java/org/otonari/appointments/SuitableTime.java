package org.otonari.appointments;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** When another date would suit a guest, roughly: enough to propose one, and answered with a thumb. */
public enum SuitableTime {
    WEEKDAY_DAY,
    WEEKDAY_EVENING,
    WEEKEND_MORNING,
    WEEKEND_AFTERNOON;

    /** The key of its name. */
    public String key() {
        return "appointments.time." + name().toLowerCase(Locale.ROOT);
    }

    static @Nullable String written(Set<SuitableTime> times) {
        return times.isEmpty()
                ? null
                : new TreeSet<>(times).stream().map(Enum::name).collect(Collectors.joining(","));
    }

    static Set<SuitableTime> read(@Nullable String written) {
        return written == null
                ? Set.of()
                : Arrays.stream(written.split(","))
                        .map(SuitableTime::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
