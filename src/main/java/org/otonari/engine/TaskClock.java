package org.otonari.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.otonari.sla.CurrentCalendars;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads the {@code sla…} properties of a user task and says when it is due, and from when on that is at risk. */
@Component
class TaskClock {

    private static final String DEFAULT_CALENDAR = "OFFICE";

    private static final String DEFAULT_SHARE = "80%";
    private static final Pattern SHARE = Pattern.compile("(\\d{1,2})%");
    private static final double HUNDRED = 100;

    private final ObjectProvider<CurrentCalendars> calendars;

    /** @param calendars asked only once the engine runs */
    TaskClock(ObjectProvider<CurrentCalendars> calendars) {
        this.calendars = calendars;
    }

    @Nullable
    Instant due(Map<String, String> properties, Instant created) {
        var period = properties.get("sla");
        return period == null
                ? null
                : calendars
                        .getObject()
                        .current()
                        .due(properties.getOrDefault("slaCalendar", DEFAULT_CALENDAR), period, created);
    }

    /**
     * How much of the time may pass before a deadline is at risk, from {@code slaWarnAt}.
     *
     * @throws IllegalArgumentException unless it is a percentage below a hundred, e.g. {@code 80%}
     */
    static double warnShare(Map<String, String> properties) {
        var text = properties.getOrDefault("slaWarnAt", DEFAULT_SHARE);
        var share = SHARE.matcher(text);
        if (!share.matches()) {
            throw new IllegalArgumentException("slaWarnAt is a percentage below a hundred, not " + text);
        }
        return Integer.parseInt(share.group(1)) / HUNDRED;
    }

    /** The moment that share of the time between the two has passed, by the clock on the wall. */
    static Instant warnAt(double share, Instant created, Instant due) {
        return created.plusMillis(Math.round(Duration.between(created, due).toMillis() * share));
    }
}
