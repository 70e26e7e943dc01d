package org.otonari.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.otonari.sla.WorkingCalendars;

/**
 * A clock as people read it.
 *
 * @param due when the promise has to be kept; of a clock that stands still, as it was before
 * @param left working time that was left when it was stopped
 * @param pausedFor for whom it waits; {@link WaitsFor#key(String)} says it in words
 * @param countsDays whether its time is that of the wall, so that a day has 24 hours
 * @param mayPause whether the model lets staff stop it, and it runs and has not been missed
 * @param events what happened to it, the first first
 */
public record ClockView(
        ClockId id,
        Promise promise,
        @Nullable String assignee,
        Instant start,
        Instant due,
        Instant warnAt,
        @Nullable Instant pausedAt,
        @Nullable Duration left,
        @Nullable String pausedFor,
        Marks marks,
        boolean countsDays,
        boolean mayPause,
        List<ClockEvent> events) {

    private static final Set<String> DAYS = Set.of(WorkingCalendars.CALENDAR, WorkingCalendars.CRISIS);

    static ClockView of(SlaClock clock, List<ClockEvent> events, Instant now) {
        var state = clock.state();
        var pause = state.pause();
        return new ClockView(
                clock.id(),
                clock.promise(),
                clock.assignee(),
                state.start(),
                state.due(),
                state.warnAt(),
                pause == null ? null : pause.since(),
                pause == null ? null : pause.left(),
                clock.pausedFor(),
                clock.marks(),
                DAYS.contains(clock.policy().calendar()),
                clock.isOpen() && clock.policy().pauses() && pause == null && now.isBefore(state.due()),
                events);
    }

    public boolean isOpen() {
        return marks.endedAt() == null;
    }
}
