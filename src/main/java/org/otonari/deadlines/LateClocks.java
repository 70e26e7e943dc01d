package org.otonari.deadlines;

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
    private final ApplicationEventPublisher events;

    LateClocks(ClockTable table, Timekeeper keeper, ApplicationEventPublisher events) {
        this.table = table;
        this.keeper = keeper;
        this.events = events;
    }

    /** @throws java.util.NoSuchElementException if there is no such clock */
    @Transactional(readOnly = true)
    public ClockSummary get(ClockId id) {
        return table.find(id).orElseThrow().summary();
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
