package org.otonari.deadlines;

import static org.otonari.deadlines.ClockRows.utc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.otonari.engine.Clockwork;
import org.otonari.kernel.CaseNumber;
import org.otonari.sla.Policy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The clocks, one row each; ended ones stay. */
@Component
class ClockTable {

    private static final String NEXT = "case when warned_at is null then least(warn_at, due_at) else due_at end";

    private final JdbcClient database;

    ClockTable(JdbcClient database) {
        this.database = database;
    }

    SlaClock insert(SlaClock clock) {
        var promise = clock.promise();
        var policy = clock.policy();
        var key = new GeneratedKeyHolder();
        database.sql(
                        """
                        insert into sla_clock (case_number, kind, process_key, element, name, name_en, task_id,
                          period, calendar, warn_percent, escalate_to, pauses, share, priority, assignee, role,
                          started_at, counted_from, counted, due_at, warn_at, paused_at, paused_for, left_ms, warn_left_ms,
                          warned_at, warned_late, breached_at, breached_late, missed, level, ended_at, outcome, timer)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                          ?, ?, ?, ?)
                        """)
                .params(promise.caseNumber().value(), promise.kind().name(), promise.processKey(), promise.element())
                .params(List.of(promise.name(), promise.nameEn()))
                .param(promise.taskId())
                .params(policy.period(), policy.calendar(), policy.warnPercent(), String.join(",", policy.escalateTo()))
                .params(policy.pauses(), clock.share(), clock.priority())
                .params(changing(clock))
                .update(key, "id");
        return clock.numbered(new ClockId(Objects.requireNonNull(key.getKey()).longValue()));
    }

    /** All that can change about a clock. */
    void update(SlaClock clock) {
        var policy = clock.policy();
        database.sql(
                        """
                        update sla_clock set task_id = ?, period = ?, calendar = ?, warn_percent = ?, escalate_to = ?,
                          pauses = ?, share = ?, priority = ?, assignee = ?, role = ?,
                          started_at = ?, counted_from = ?, counted = ?, due_at = ?, warn_at = ?, paused_at = ?,
                          paused_for = ?, left_ms = ?, warn_left_ms = ?, warned_at = ?, warned_late = ?, breached_at = ?,
                          breached_late = ?, missed = ?, level = ?, ended_at = ?, outcome = ?, timer = ?
                        where id = ?
                        """)
                .param(clock.promise().taskId())
                .params(policy.period(), policy.calendar(), policy.warnPercent(), String.join(",", policy.escalateTo()))
                .params(policy.pauses(), clock.share(), clock.priority())
                .params(changing(clock))
                .param(clock.id().value())
                .update();
    }

    private static List<@Nullable Object> changing(SlaClock clock) {
        var state = clock.state();
        var pause = state.pause();
        var marks = clock.marks();
        var outcome = marks.outcome();
        var values = new ArrayList<@Nullable Object>();
        values.add(clock.assignee());
        values.add(clock.role());
        values.add(utc(state.start()));
        values.add(utc(state.from()));
        values.add(state.counted());
        values.add(utc(state.due()));
        values.add(utc(state.warnAt()));
        values.add(pause == null ? null : utc(pause.since()));
        values.add(clock.pausedFor());
        values.add(pause == null ? null : pause.left().toMillis());
        values.add(pause == null ? null : pause.warnLeft().toMillis());
        values.add(utc(marks.warnedAt()));
        values.add(marks.warnedLate());
        values.add(utc(marks.breachedAt()));
        values.add(marks.breachedLate());
        values.add(marks.missed());
        values.add(marks.level());
        values.add(utc(marks.endedAt()));
        values.add(outcome == null ? null : outcome.name());
        values.add(clock.timer());
        return values;
    }

    void delete(ClockId id) {
        database.sql("delete from sla_clock where id = ?").param(id.value()).update();
    }

    Optional<SlaClock> find(ClockId id) {
        return database.sql("select * from sla_clock where id = ?")
                .param(id.value())
                .query(ClockRows::read)
                .optional();
    }

    /** Holds the clock until the transaction ends, so that whoever else acts on it sees what came of it. */
    Optional<SlaClock> lock(ClockId id) {
        return database.sql("select * from sla_clock where id = ? for update")
                .param(id.value())
                .query(ClockRows::read)
                .optional();
    }

    Optional<SlaClock> lockOfTask(String taskId) {
        return database.sql("select * from sla_clock where task_id = ? for update")
                .param(taskId)
                .query(ClockRows::read)
                .optional();
    }

    Optional<SlaClock> ofTask(String taskId) {
        return database.sql("select * from sla_clock where task_id = ?")
                .param(taskId)
                .query(ClockRows::read)
                .optional();
    }

    /** How the running clock of a task stands, in few words, because the engine asks at every turn. */
    Optional<Clockwork.Time> timeOf(String taskId) {
        return database.sql(
                        "select due_at, warn_at, paused_at, paused_for from sla_clock where task_id = ? and ended_at is null")
                .param(taskId)
                .query((row, index) -> new Clockwork.Time(
                        ClockRows.moment(row, "due_at"),
                        ClockRows.moment(row, "warn_at"),
                        ClockRows.optional(row, "paused_at"),
                        row.getString("paused_for")))
                .optional();
    }

    /** All clocks of a case, those that ended included, in the order in which they began. */
    List<SlaClock> ofCase(CaseNumber number) {
        return database.sql("select * from sla_clock where case_number = ? order by started_at, id")
                .param(number.value())
                .query(ClockRows::read)
                .list();
    }

    List<SlaClock> lockOpenOfCase(CaseNumber number) {
        return database.sql(
                        "select * from sla_clock where case_number = ? and kind = 'CASE' and ended_at is null order by id for update")
                .param(number.value())
                .query(ClockRows::read)
                .list();
    }

    /** How many clocks of each step run by which policy. */
    List<Running> running() {
        return database.sql(
                        """
                        select process_key, element, period, calendar, warn_percent, escalate_to, pauses, count(*) clocks
                        from sla_clock where ended_at is null
                        group by process_key, element, period, calendar, warn_percent, escalate_to, pauses
                        """)
                .query((row, index) -> new Running(
                        row.getString("process_key"),
                        row.getString("element"),
                        ClockRows.policy(row),
                        row.getInt("clocks")))
                .list();
    }

    record Running(String processKey, String element, Policy policy, int clocks) {}

    /** Running clocks of one step, or of one promise about cases. */
    List<SlaClock> openOf(String processKey, String element) {
        return database.sql(
                        "select * from sla_clock where process_key = ? and element = ? and ended_at is null order by id")
                .params(processKey, element)
                .query(ClockRows::read)
                .list();
    }

    /** Those of the tasks that have a clock. */
    Set<String> known(Collection<String> taskIds) {
        return taskIds.isEmpty()
                ? Set.of()
                : new HashSet<>(database.sql("select task_id from sla_clock where task_id in (:ids)")
                        .param("ids", taskIds)
                        .query(String.class)
                        .list());
    }

    List<String> timersDue(String caseNumber, Instant moment) {
        return database.sql("select timer from sla_clock where case_number = ? and timer is not null and " + NEXT
                        + " <= ? order by " + NEXT + ", id")
                .param(caseNumber)
                .param(utc(moment))
                .query(String.class)
                .list();
    }
}
