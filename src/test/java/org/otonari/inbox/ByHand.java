package org.otonari.inbox;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The least a database can do: the rows a page shows, read along one index that holds all their columns and nothing has to
 * be looked up for, by a statement written for that one question.
 */
class ByHand {

    private static final String COLUMNS =
            "task_id, case_number, name, person_name, programme, ward, assignee, created_at, due_at, number";
    private static final String ONE =
            "select " + COLUMNS + " from inbox_item force index (bench_cover) where queue = ?";

    private final JdbcTemplate database;

    ByHand(JdbcTemplate database) {
        this.database = database;
    }

    void prepare() {
        database.execute(
                "alter table inbox_item add key bench_cover (queue, due_at, number, programme, task_id, case_number, ward,"
                        + " assignee, created_at, person_name, name)");
    }

    List<String> page(String question, int offset) {
        return switch (question) {
            case "my tasks" -> ids(ONE + " order by due_at, number limit 50", "@" + BenchmarkData.ME);
            case "programme filter" -> both(" and programme = 'SPOT'", 0);
            case "name search" ->
                ids(
                        "select " + COLUMNS
                                + " from inbox_item where queue in (?, '#coordinator') and number in (select number from"
                                + " inbox_word where word like 'よしだか%') order by due_at, number limit 50",
                        "@" + BenchmarkData.ME);
            default -> both("", offset);
        };
    }

    int count() {
        return database.queryForObject(
                "select count(*) from inbox_item force index (inbox_queue_due) where queue in (?, '#coordinator')",
                Integer.class,
                "@" + BenchmarkData.ME);
    }

    int countOfSearch() {
        return database.queryForObject(
                "select count(*) from inbox_item where queue in (?, '#coordinator') and number in (select number from inbox_word"
                        + " where word like 'よしだか%')",
                Integer.class, "@" + BenchmarkData.ME);
    }

    private List<String> both(String more, int offset) {
        var one = "(" + ONE + more + " order by due_at, number limit " + (offset + 50) + ")";
        return ids(
                one + " union all " + one + " order by due_at, number limit 50 offset " + offset,
                "@" + BenchmarkData.ME,
                "#coordinator");
    }

    private List<String> ids(String statement, Object... values) {
        return database.query(
                statement,
                (row, index) -> {
                    for (var column = 2; column <= 10; column++) {
                        row.getObject(column);
                    }
                    return row.getString(1);
                },
                values);
    }
}
