package org.otonari.inbox;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was handed over to whom, until they have read it. */
@Component
class HandOverTable {

    private final JdbcClient database;

    HandOverTable(JdbcClient database) {
        this.database = database;
    }

    void insert(String by, String from, String to, @Nullable String note, int tasks, Instant now) {
        database.sql(
                        """
                        insert into hand_over (id, by_account, from_account, to_account, note, task_count, at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID().toString(),
                        by,
                        from,
                        to,
                        note,
                        tasks,
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    List<HandOver.Received> unread(String account) {
        return database.sql("select * from hand_over where to_account = ? and read_at is null order by at, id")
                .param(account)
                .query((row, index) -> new HandOver.Received(
                        UUID.fromString(row.getString("id")),
                        row.getString("by_account"),
                        row.getString("from_account"),
                        row.getString("note"),
                        row.getInt("task_count"),
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    void read(UUID id, String account, Instant now) {
        database.sql("update hand_over set read_at = ? where id = ? and to_account = ?")
                .params(LocalDateTime.ofInstant(now, ZoneOffset.UTC), id.toString(), account)
                .update();
    }
}
