package org.otonari.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Programme;
import org.otonari.kernel.Ward;

/**
 * A task as the table keeps it: what a queue shows, and what it is only found and sorted by.
 *
 * @param personReading how the people of the case are sorted (gojuon)
 * @param words beginnings by which the people of the case are found
 * @param step number of the step's title
 */
record InboxRow(TaskItem item, String personReading, Set<String> words, int step) {

    /** Stands for "no deadline", so that one index serves all; later than any deadline. */
    private static final Instant NEVER = Instant.parse("9000-01-01T00:00:00Z");

    private static final int LANGUAGES_MAX = 100;

    static TaskItem read(ResultSet row, int index) throws SQLException {
        var ward = row.getString("ward");
        return new TaskItem(
                row.getString("task_id"),
                new CaseNumber(row.getString("case_number")),
                Programme.valueOf(row.getString("programme")),
                row.getString("process_key"),
                row.getString("step"),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("candidate_role"),
                row.getString("assignee"),
                row.getString("person_name"),
                row.getString("person_second"),
                ward == null ? null : Ward.valueOf(ward),
                moment(row.getObject("created_at", LocalDateTime.class)),
                row.getBoolean("has_deadline") ? moment(row.getObject("due_at", LocalDateTime.class)) : null,
                row.getInt("priority"),
                languages(row.getString("languages")),
                optional(row.getObject("warn_at", LocalDateTime.class)),
                optional(row.getObject("wake_at", LocalDateTime.class)),
                row.getString("stands_in_for"),
                optional(row.getObject("paused_at", LocalDateTime.class)),
                row.getString("paused_for"),
                row.getBoolean("bulk"),
                row.getBoolean("restricted"));
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    static @Nullable LocalDateTime optional(@Nullable Instant moment) {
        return moment == null ? null : utc(moment);
    }

    static LocalDateTime dueOrNever(@Nullable Instant due) {
        return utc(due == null ? NEVER : due);
    }

    /** Each code between commas, so that one of them is found with its commas; the last ones go if there are too many. */
    static String languages(List<String> codes) {
        var text = new StringBuilder(",");
        for (var code : codes) {
            if (text.length() + code.length() < LANGUAGES_MAX) {
                text.append(code).append(',');
            }
        }
        return text.length() == 1 ? "" : text.toString();
    }

    private static List<String> languages(String text) {
        return Arrays.stream(text.split(",")).filter(code -> !code.isEmpty()).toList();
    }

    static Instant moment(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }

    static @Nullable Instant optional(@Nullable LocalDateTime utc) {
        return utc == null ? null : moment(utc);
    }
}
