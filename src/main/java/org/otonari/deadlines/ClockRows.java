package org.otonari.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.otonari.sla.ClockState;
import org.otonari.sla.Policy;

/** A clock as the table keeps it. */
final class ClockRows {

    private ClockRows() {}

    static SlaClock read(ResultSet row, int index) throws SQLException {
        return new SlaClock(
                new ClockId(row.getLong("id")),
                promise(row),
                policy(row),
                row.getInt("share"),
                row.getInt("priority"),
                row.getString("assignee"),
                row.getString("role"),
                state(row),
                row.getString("paused_for"),
                marks(row),
                row.getString("timer"));
    }

    static Promise promise(ResultSet row) throws SQLException {
        return new Promise(
                new CaseNumber(row.getString("case_number")),
                Promise.Kind.valueOf(row.getString("kind")),
                row.getString("process_key"),
                row.getString("element"),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("task_id"));
    }

    static Policy policy(ResultSet row) throws SQLException {
        return new Policy(
                row.getString("period"),
                row.getString("calendar"),
                row.getInt("warn_percent"),
                roles(row.getString("escalate_to")),
                row.getBoolean("pauses"));
    }

    private static ClockState state(ResultSet row) throws SQLException {
        var pausedAt = optional(row, "paused_at");
        return new ClockState(
                moment(row, "started_at"),
                moment(row, "counted_from"),
                row.getString("counted"),
                moment(row, "due_at"),
                moment(row, "warn_at"),
                pausedAt == null
                        ? null
                        : new ClockState.Pause(
                                pausedAt,
                                Duration.ofMillis(row.getLong("left_ms")),
                                Duration.ofMillis(row.getLong("warn_left_ms"))));
    }

    private static Marks marks(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new Marks(
                optional(row, "warned_at"),
                row.getBoolean("warned_late"),
                optional(row, "breached_at"),
                row.getBoolean("breached_late"),
                row.getBoolean("missed"),
                row.getInt("level"),
                optional(row, "ended_at"),
                outcome == null ? null : Marks.Outcome.valueOf(outcome));
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    static @Nullable Instant optional(ResultSet row, String column) throws SQLException {
        var utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    static @Nullable LocalDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    static List<String> roles(String text) {
        return Arrays.stream(text.split(",")).filter(role -> !role.isEmpty()).toList();
    }
}
