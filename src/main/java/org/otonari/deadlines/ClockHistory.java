package org.otonari.deadlines;

import static org.otonari.deadlines.ClockRows.utc;

import java.util.List;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Deeds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to clocks, by whom, and as part of which deed. */
@Component
class ClockHistory {

    private final JdbcClient database;
    private final CurrentAccount current;
    private final Deeds deeds;

    ClockHistory(JdbcClient database, CurrentAccount current, Deeds deeds) {
        this.database = database;
        this.current = current;
        this.deeds = deeds;
    }

    void add(ClockId clock, ClockEvent event) {
        database.sql(
                        """
                        insert into sla_clock_event (clock_id, at, kind, done_by, due_before, due_after, reason, late, deed)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(clock.value(), utc(event.at()), event.kind().name())
                .param(event.by())
                .param(utc(event.dueBefore()))
                .param(utc(event.dueAfter()))
                .param(event.reason())
                .param(event.late())
                .param(deeds.current().map(Deeds.Deed::id).orElse(null))
                .update();
    }

    /** Account of whoever is acting now, unless it is time itself. */
    @org.jspecify.annotations.Nullable
    String actor() {
        return current.isSignedIn() ? current.name() : null;
    }

    List<ClockEvent> of(ClockId clock) {
        return database.sql("select * from sla_clock_event where clock_id = ? order by id")
                .param(clock.value())
                .query((row, index) -> new ClockEvent(
                        ClockRows.moment(row, "at"),
                        ClockEvent.Kind.valueOf(row.getString("kind")),
                        row.getString("done_by"),
                        ClockRows.optional(row, "due_before"),
                        ClockRows.optional(row, "due_after"),
                        row.getString("reason"),
                        row.getBoolean("late")))
                .list();
    }
}
