package org.otonari.inbox;

import static org.otonari.inbox.InboxRow.utc;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.otonari.inbox.InboxQuery.Queue;

/** What a query asks of each task, whosever it is. */
final class QueueConditions {

    private final List<Clause> clauses = new ArrayList<>();
    private final Clock clock;
    private final LocalDateTime now;

    private QueueConditions(Clock clock) {
        this.clock = clock;
        this.now = utc(clock.instant());
    }

    static List<Clause> of(InboxQuery query, Clock clock) {
        var all = new QueueConditions(clock);
        all.due(query.due());
        all.state(query.conditions().state(), query.queue());
        all.narrow(query.conditions());
        return all.clauses;
    }

    private void narrow(InboxConditions wanted) {
        equal(
                "i.programme",
                wanted.programme() == null ? null : wanted.programme().name());
        equal("i.ward", wanted.ward() == null ? null : wanted.ward().name());
        equal("i.candidate_role", wanted.role());
        equal("i.assignee", wanted.assignee());
        if (wanted.language() != null) {
            add("i.languages like ?", "%," + wanted.language().replaceAll("[^\\w-]", "") + ",%");
        }
        if (wanted.dueFrom() != null) {
            add("i.due_at >= ?", startOf(wanted.dueFrom()));
        }
        if (wanted.dueTo() != null) {
            add("i.due_at < ?", startOf(wanted.dueTo().plusDays(1)));
        }
    }

    private void due(InboxQuery.Due due) {
        var today = LocalDate.now(clock);
        switch (due) {
            case OVERDUE -> add("i.due_at < ?", now);
            case TODAY -> add("i.due_at >= ? and i.due_at < ?", now, startOf(today.plusDays(1)));
            case THIS_WEEK ->
                add(
                        "i.due_at >= ? and i.due_at < ?",
                        now,
                        startOf(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))));
            case ANY -> {}
        }
    }

    /** What is laid aside does not crowd a working queue, and is found where everything is, or by asking for it. */
    private void state(InboxConditions.State state, Queue queue) {
        switch (state) {
            case ON_TIME -> add("i.due_at >= ? and (i.warn_at is null or i.warn_at > ?)", now, now);
            case AT_RISK -> add("i.due_at >= ? and i.warn_at <= ?", now, now);
            case OVERDUE -> add("i.due_at < ?", now);
            case ASLEEP -> add("i.asleep_until > ?", now);
            case ANY -> {}
        }
        if (queue != Queue.ALL && state != InboxConditions.State.ASLEEP) {
            add("(i.asleep_until is null or i.asleep_until <= ?)", now);
        }
    }

    private void equal(String column, @Nullable String value) {
        if (value != null) {
            add(column + " = ?", value);
        }
    }

    private void add(String sql, Object... values) {
        clauses.add(Clause.of(sql, values));
    }

    private LocalDateTime startOf(LocalDate day) {
        return utc(day.atStartOfDay(clock.getZone()).toInstant());
    }
}
