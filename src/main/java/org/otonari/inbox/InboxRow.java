package org.otonari.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Read by position, which for fifty rows of so many columns is noticeably less work than by name. */
    private static final List<String> COLUMNS = List.of(
            "task_id",
            "case_number",
            "programme",
            "process_key",
            "step",
            "name",
            "name_en",
            "candidate_role",
            "assignee",
            "person_name",
            "person_second",
            "ward",
            "created_at",
            "has_deadline",
            "due_at",
            "priority",
            "languages",
            "warn_at",
            "wake_at",
            "stands_in_for",
            "paused_at",
            "paused_for",
            "bulk",
            "restricted");

    /** @param prefix of the table, with its dot, or nothing */
    static String columns(String prefix) {
        return COLUMNS.stream().map(prefix::concat).collect(Collectors.joining(", "));
    }

    /** @param row of {@link #columns}, in this order; others may follow */
    static TaskItem read(ResultSet row, int index) throws SQLException {
        var next = new Cells(row);
        return new TaskItem(
                next.text(),
                new CaseNumber(next.text()),
                Programme.valueOf(next.text()),
                next.text(),
                next.text(),
                next.text(),
                next.text(),
                next.text(),
                next.text(),
                next.text(),
                next.text(),
                ward(next.text()),
                moment(next.moment()),
                due(next.flag(), next.moment()),
                next.number(),
                languages(next.text()),
                optional(next.moment()),
                optional(next.moment()),
                next.text(),
                optional(next.moment()),
                next.text(),
                next.flag(),
                next.flag());
    }

    private static @Nullable Ward ward(@Nullable String name) {
        return name == null ? null : Ward.valueOf(name);
    }

    private static @Nullable Instant due(boolean hasDeadline, LocalDateTime due) {
        return hasDeadline ? moment(due) : null;
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

    /** The cells of a row from the left. */
    private static final class Cells {

        private final ResultSet row;
        private int at;

        Cells(ResultSet row) {
            this.row = row;
        }

        String text() throws SQLException {
            return row.getString(++at);
        }

        int number() throws SQLException {
            return row.getInt(++at);
        }

        boolean flag() throws SQLException {
            return row.getBoolean(++at);
        }

        LocalDateTime moment() throws SQLException {
            return row.getObject(++at, LocalDateTime.class);
        }
    }
}
