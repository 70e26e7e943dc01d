package org.otonari.sla;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The hours of a week: in order, apart from each other, several on a day where there is a break. */
public record WeeklyHours(Map<DayOfWeek, List<OpenHours>> byDay) {

    /** Open on no day; only for what never closes. */
    static final WeeklyHours NONE = new WeeklyHours(Map.of());

    /** @throws IllegalArgumentException if hours of one day overlap or touch */
    public WeeklyHours {
        var sorted = new EnumMap<DayOfWeek, List<OpenHours>>(DayOfWeek.class);
        byDay.forEach((day, hours) -> {
            if (!hours.isEmpty()) {
                sorted.put(day, apart(day, hours.stream().sorted().toList()));
            }
        });
        byDay = Collections.unmodifiableMap(sorted);
    }

    public static WeeklyHours same(Collection<DayOfWeek> days, LocalTime opens, LocalTime closes) {
        var hours = new EnumMap<DayOfWeek, List<OpenHours>>(DayOfWeek.class);
        days.forEach(day -> hours.put(day, List.of(new OpenHours(opens, closes))));
        return new WeeklyHours(hours);
    }

    /** @return none on a closed day */
    public List<OpenHours> on(DayOfWeek day) {
        return byDay.getOrDefault(day, List.of());
    }

    public boolean isEmpty() {
        return byDay.isEmpty();
    }

    private static List<OpenHours> apart(DayOfWeek day, List<OpenHours> sorted) {
        for (var i = 1; i < sorted.size(); i++) {
            if (!sorted.get(i - 1).closes().isBefore(sorted.get(i).opens())) {
                throw new IllegalArgumentException("Hours overlap on " + day + ": " + sorted);
            }
        }
        return sorted;
    }
}
