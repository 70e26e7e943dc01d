package org.otonari.deadlines;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts what somebody has to do again when the days on which they are away have changed. */
@Service
public class AssigneeHours {

    private final CalendarTable table;
    private final CountedClocks clocks;
    private final ClockMoves moves;

    AssigneeHours(CalendarTable table, CountedClocks clocks, ClockMoves moves) {
        this.table = table;
        this.clocks = clocks;
        this.moves = moves;
    }

    /**
     * To be called in the transaction that changes the days.
     *
     * @return how many deadlines moved
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int changed(String account) {
        var hours = moves.hours(table.hoursOf(account).definition());
        return (int) clocks.idsBy(Calendars.ownName(account), account).stream()
                .filter(id -> moves.move(id, hours, Calendars.ownName(account)))
                .count();
    }
}
