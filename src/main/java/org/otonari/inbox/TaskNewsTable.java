package org.otonari.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** News on the way to other nodes. */
@Component
class TaskNewsTable {

    private final JdbcClient database;

    TaskNewsTable(JdbcClient database) {
        this.database = database;
    }

    void add(String node, Collection<TaskNews> news, Instant now) {
        for (var each : news) {
            database.sql(
                            """
                            insert into task_news (node, task_id, kind, name, name_en, role, assignee, actor, at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            node,
                            each.taskId(),
                            each.kind().name(),
                            each.name(),
                            each.nameEn(),
                            each.role(),
                            each.assignee(),
                            each.actor(),
                            utc(now))
                    .update();
        }
    }

    long highest() {
        return database.sql("select coalesce(max(id), 0) from task_news")
                .query(Long.class)
                .single();
    }

    List<Numbered> after(long id, int limit) {
        return database.sql("select * from task_news where id > ? order by id limit ?")
                .params(id, limit)
                .query(TaskNewsTable::read)
                .list();
    }

    void deleteBefore(Instant moment) {
        database.sql("delete from task_news where at < ?").param(utc(moment)).update();
    }

    private static Numbered read(ResultSet row, int index) throws SQLException {
        return new Numbered(
                row.getLong("id"),
                row.getString("node"),
                new TaskNews(
                        row.getString("task_id"),
                        TaskNews.Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("name_en"),
                        row.getString("role"),
                        row.getString("assignee"),
                        row.getString("actor")));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** @param node which wrote it, and has told its own readers */
    record Numbered(long id, String node, TaskNews news) {}
}
