package org.otonari.deadlines;

import java.util.List;
import org.otonari.access.Deeds;
import org.otonari.sla.ClockState;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes back what a completion did to the clocks of its case, when it is undone. The clock of the task itself and of
 * what came after it go with their tasks.
 */
@Component
class UndoneClocks {

    private final JdbcClient database;
    private final ClockTable table;
    private final Timekeeper keeper;

    UndoneClocks(JdbcClient database, ClockTable table, Timekeeper keeper) {
        this.database = database;
        this.table = table;
        this.keeper = keeper;
    }

    /** The last thing first, so that each is taken back from how it left the clock. */
    @EventListener
    void on(Deeds.DeedUndone undone) {
        for (var done : doneBy(undone.id())) {
            table.lock(done.clock()).ifPresent(clock -> takeBack(clock, done));
        }
    }

    private void takeBack(SlaClock clock, Done done) {
        switch (done.kind()) {
            case STARTED -> keeper.forget(clock);
            case ENDED -> keeper.change(clock, clock.with(clock.marks().reopened()), ClockEvent.Kind.REOPENED, null);
            case PAUSED ->
                keeper.change(
                        clock, clock.with(clock.state().unpaused()).waitingFor(null), ClockEvent.Kind.RESUMED, null);
            case RESUMED -> keeper.change(clock, pausedAgain(clock, done), ClockEvent.Kind.PAUSED, done.reason());
            default -> {
                // A calendar that was changed meanwhile stays changed.
            }
        }
    }

    /** What was left when it went on is what is left now. */
    private SlaClock pausedAgain(SlaClock clock, Done done) {
        var state = clock.state();
        var calendar = keeper.calendar(clock);
        var pause = new ClockState.Pause(
                done.pausedAt(),
                calendar.workingTimeBetween(done.at(), state.due()),
                state.warnAt().isAfter(done.at())
                        ? calendar.workingTimeBetween(done.at(), state.warnAt())
                        : java.time.Duration.ZERO);
        var due = done.dueBefore() == null ? state.due() : done.dueBefore();
        return clock.with(new ClockState(state.start(), state.from(), state.counted(), due, state.warnAt(), pause))
                .waitingFor(done.reason());
    }

    private List<Done> doneBy(String deed) {
        return database.sql(
                        """
                        select e.*, (select max(p.at) from sla_clock_event p
                          where p.clock_id = e.clock_id and p.kind = 'PAUSED' and p.id < e.id) paused_before
                        from sla_clock_event e join sla_clock c on c.id = e.clock_id
                        where e.deed = ? and c.kind = 'CASE' order by e.id desc
                        """)
                .param(deed)
                .query((row, index) -> {
                    var before = ClockRows.optional(row, "paused_before");
                    var at = ClockRows.moment(row, "at");
                    return new Done(
                            new ClockId(row.getLong("clock_id")),
                            ClockEvent.Kind.valueOf(row.getString("kind")),
                            at,
                            before == null ? at : before,
                            ClockRows.optional(row, "due_before"),
                            row.getString("reason"));
                })
                .list();
    }

    private record Done(
            ClockId clock,
            ClockEvent.Kind kind,
            java.time.Instant at,
            java.time.Instant pausedAt,
            java.time.@org.jspecify.annotations.Nullable Instant dueBefore,
            @org.jspecify.annotations.Nullable String reason) {}
}
