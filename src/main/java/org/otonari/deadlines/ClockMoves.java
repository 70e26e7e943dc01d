package org.otonari.deadlines;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.otonari.engine.ClockTimers;
import org.otonari.sla.CalendarDefinition;
import org.otonari.sla.WorkingCalendar;
import org.otonari.sla.WorkingCalendars;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts clocks again on other hours: their rows, the engine's timers, the tasks and whoever lists them, in one go. */
@Component
class ClockMoves {

    private final ClockTable table;
    private final Timekeeper keeper;
    private final ClockTimers timers;
    private final Calendars calendars;

    ClockMoves(ClockTable table, Timekeeper keeper, ClockTimers timers, Calendars calendars) {
        this.table = table;
        this.keeper = keeper;
        this.timers = timers;
        this.calendars = calendars;
    }

    /** The clock as it would be on these hours. */
    SlaClock recounted(SlaClock clock, Hours hours) {
        var state = clock.state().recount(hours.of(clock));
        return clock.with(state)
                .with(clock.marks()
                        .ahead(state.due().isAfter(keeper.now()), state.warnAt().isAfter(keeper.now())));
    }

    /**
     * @param why for the clock's history
     * @return whether it moved
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean move(ClockId id, Hours hours, @Nullable String why) {
        return move(id, hours, why, keeper.actor());
    }

    /** @param by account of whoever changed the hours, who need not be here any more */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean move(ClockId id, Hours hours, @Nullable String why, @Nullable String by) {
        var clock = table.lock(id).filter(SlaClock::isOpen).orElse(null);
        if (clock == null) {
            return false;
        }
        var recounted = recounted(clock, hours);
        if (recounted.state().due().equals(clock.state().due())) {
            return false;
        }
        var moved = keeper.change(clock, recounted, ClockEvent.Kind.MOVED_BY_CALENDAR, why, by);
        var task = moved.promise().taskId();
        if (task != null) {
            timers.tell(task, TaskClocks.time(moved).dueNow());
        }
        return true;
    }

    /** Hours that are to count. */
    Hours hours(CalendarDefinition definition) {
        return new Hours(definition);
    }

    /** The same hours for everybody, but without the days on which whoever has the task is away. */
    final class Hours {

        private final CalendarDefinition definition;
        private final WorkingCalendar calendar;
        private final Map<String, WorkingCalendar> byAssignee = new HashMap<>();

        private Hours(CalendarDefinition definition) {
            this.definition = definition;
            this.calendar = definition.calendar();
        }

        WorkingCalendar of(SlaClock clock) {
            var assignee = clock.assignee();
            return assignee == null
                            || !WorkingCalendars.ASSIGNEE.equals(clock.policy().calendar())
                    ? calendar
                    : byAssignee.computeIfAbsent(assignee, account -> calendars
                            .withoutAbsences(definition, account)
                            .calendar());
        }
    }
}
