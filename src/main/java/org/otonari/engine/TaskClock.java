package org.otonari.engine;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.otonari.sla.WorkingCalendars;
import org.springframework.stereotype.Component;

/** Reads the {@code sla} and {@code slaCalendar} properties of a user task and says when it is due. */
@Component
class TaskClock {

    private static final String DEFAULT_CALENDAR = "OFFICE";

    private final WorkingCalendars calendars = new WorkingCalendars();

    @Nullable
    Instant due(Map<String, String> properties, Instant created) {
        var period = properties.get("sla");
        return period == null
                ? null
                : calendars.due(properties.getOrDefault("slaCalendar", DEFAULT_CALENDAR), period, created);
    }
}
