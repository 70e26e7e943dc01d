package org.otonari.inbox;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The least a database can do: the rows a page shows, with all their columns, read along one index that holds nothing else
 * and where nothing has to be looked up, by a statement written for that one question. It takes its connection from the same
 * pool and makes the same tasks of the rows as the inbox does, but asks nobody who may see what.
 */
class ByHand {

    private static final String ONE = "select " + InboxRow.columns("") + " from bench_cover where queue = ?";

    private final JdbcTemplate database;

    ByHand(JdbcTemplate database) {
        this.database = database;
    }

    List<TaskItem> page(String question, int offset) {
        return switch (question) {
            case "my tasks" -> tasks(ONE + " order by due_at, number limit 50", "@" + BenchmarkData.ME);
            case "programme filter" -> both(" and programme = 'SPOT'", 0);
            case "name search" ->
                tasks(
                        "select " + InboxRow.columns("")
                                + " from inbox_item where queue in (?, '#coordinator') and number in (select number from"
                                + " inbox_word where word like 'よしだか%') order by due_at, number limit 50",
                        "@" + BenchmarkData.ME);
            default -> both("", offset);
        };
    }

    int count() {
        return count(
                "select count(*) from inbox_item force index (inbox_queue_due) where queue in (?, '#coordinator')");
    }

    int countOfSearch() {
        return count(
                "select count(*) from inbox_item where queue in (?, '#coordinator') and number in (select number from"
                        + " inbox_word where word like 'よしだか%')");
    }

    private int count(String statement) {
        var count = database.queryForObject(statement, Integer.class, "@" + BenchmarkData.ME);
        return count == null ? 0 : count;
    }

    private List<TaskItem> both(String more, int offset) {
        var one = "(" + ONE.replace(" from", ", number from") + more + " order by due_at, number limit " + (offset + 50)
                + ")";
        return tasks(
                one + " union all " + one + " order by due_at, number limit 50 offset " + offset,
                "@" + BenchmarkData.ME,
                "#coordinator");
    }

    private List<TaskItem> tasks(String statement, Object... values) {
        return database.query(statement, InboxRow::read, values);
    }
}
