package org.otonari.deadlines;

import org.jspecify.annotations.Nullable;
import org.otonari.engine.ClockTimers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What can become of a clock whose time is over; who may decide it is for the caller to know. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class LateClocks {

    private final ClockTable table;
    private final Timekeeper keeper;
    private final ClockTimers timers;
    private final ApplicationEventPublisher events;

    LateClocks(ClockTable table, Timekeeper keeper, ClockTimers timers, ApplicationEventPublisher events) {
        this.table = table;
        this.keeper = keeper;
        this.timers = timers;
        this.events = events;
    }

    /** @throws java.util.NoSuchElementException if there is no such clock */
    @Transactional(readOnly = true)
    public ClockSummary get(ClockId id) {
        return table.find(id).orElseThrow().summary();
    }

    /**
     * Gives more time, so that it can be at risk and be missed again; that it was missed once stays in its history.
     *
     * @param period ISO 8601, counted on the clock's own calendar, from now if the time is over
     * @param reason words for the history, without anything personal
     * @throws org.otonari.sla.UnreadablePeriodException if the period cannot be counted on the calendar
     */
    public void extend(ClockId id, String period, @Nullable String reason) {
        var clock = locked(id);
        var later = clock.state()
                .extend(keeper.calendar(clock), period, clock.policy().warnPercent(), keeper.now());
        var extended = clock.with(later).with(clock.marks().forAnotherDueDate());
        keeper.change(clock, extended, ClockEvent.Kind.EXTENDED, reason);
        var task = clock.promise().taskId();
        if (task != null) {
            timers.tell(task, later.due());
        }
    }

    /** It stays late. @param reason words for the history, without anything personal */
    public void accept(ClockId id, String reason) {
        var clock = locked(id);
        keeper.change(clock, clock, ClockEvent.Kind.ACCEPTED, reason);
    }

    /**
     * Notes that somebody has been asked what shall become of it.
     *
     * @param level how many roles have been asked by now
     * @param role code of the one asked now
     */
    public void escalated(ClockId id, int level, String role) {
        var clock = locked(id);
        var asked = keeper.change(clock, clock.with(clock.marks().escalatedTo(level)), ClockEvent.Kind.ESCALATED, role);
        events.publishEvent(new ClockEscalated(asked.summary(), role));
    }

    private SlaClock locked(ClockId id) {
        return table.lock(id).orElseThrow();
    }
}
