package org.otonari.deadlines;

import java.util.ArrayList;
import java.util.List;
import org.otonari.kernel.CaseNumber;
import org.otonari.sla.ClockState;
import org.otonari.sla.Policy;
import org.otonari.sla.WorkingCalendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Very many clocks at once, of cases nobody has to open. */
@Component
class ManyClocks {

    private static final int BATCH = 500;

    private final Timekeeper keeper;
    private final ClockTable table;
    private final Calendars calendars;
    private final TransactionTemplate transaction;
    private final JdbcClient database;

    ManyClocks(
            Timekeeper keeper,
            ClockTable table,
            Calendars calendars,
            TransactionTemplate transaction,
            JdbcClient database) {
        this.keeper = keeper;
        this.table = table;
        this.calendars = calendars;
        this.transaction = transaction;
        this.database = database;
    }

    List<ClockId> start(String prefix, int count, String period) {
        var ids = new ArrayList<ClockId>();
        for (var from = 0; from < count; from += BATCH) {
            var first = from;
            transaction.executeWithoutResult(status -> {
                for (var each = first; each < Math.min(count, first + BATCH); each++) {
                    ids.add(keeper.start(clock(prefix, each, period), ClockEvent.Kind.STARTED)
                            .id());
                }
            });
        }
        return ids;
    }

    private SlaClock clock(String prefix, int each, String period) {
        var policy = new Policy(period, WorkingCalendars.OFFICE, 80, List.of(), false);
        var promise = new Promise(
                CaseNumber.of(prefix, 2020, each + 1), Promise.Kind.CASE, "many", "many", "たくさん", "many", null);
        var state = ClockState.begin(policy, calendars.calendar(policy.calendar(), null), keeper.now());
        return new SlaClock(
                new ClockId(0), promise, policy, SlaClock.WHOLE, 50, null, null, state, null, Marks.NONE, null);
    }

    void forget(List<ClockId> clocks) {
        transaction.executeWithoutResult(
                status -> clocks.forEach(id -> table.lock(id).ifPresent(keeper::forget)));
        clocks.clear();
    }

    /** How often each kind of thing happened to clocks of these cases. */
    long events(String prefix, ClockEvent.Kind kind) {
        return count("count(*)", prefix, kind);
    }

    /** To how many different clocks it happened. */
    long clocks(String prefix, ClockEvent.Kind kind) {
        return count("count(distinct e.clock_id)", prefix, kind);
    }

    private long count(String what, String prefix, ClockEvent.Kind kind) {
        return database.sql("select " + what + " from sla_clock_event e join sla_clock c on c.id = e.clock_id"
                        + " where c.case_number like ? and e.kind = ?")
                .params(prefix + "-%", kind.name())
                .query(Long.class)
                .single();
    }
}
