package org.otonari.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts by task and person; whose it is stands in every statement. */
@Component
class DraftTable {

    private final JdbcClient database;
    private final AnswersJson json;

    DraftTable(JdbcClient database, AnswersJson json) {
        this.database = database;
        this.json = json;
    }

    Optional<Draft> find(String taskId, String account) {
        return database.sql("select * from task_draft where task_id = ? and account = ?")
                .params(taskId, account)
                .query(this::read)
                .optional();
    }

    void save(
            String taskId,
            String account,
            CaseNumber number,
            @Nullable String formVersion,
            Map<String, ? extends @Nullable Object> answers,
            Instant now) {
        database.sql(
                        """
                        insert into task_draft (task_id, account, case_number, form_version, answers, saved_at)
                        values (?, ?, ?, ?, ?, ?)
                        on duplicate key update form_version = values(form_version), answers = values(answers),
                          saved_at = values(saved_at), revision = revision + 1
                        """)
                .params(taskId, account, number.value(), formVersion, json.write(answers), utc(now))
                .update();
    }

    void delete(String taskId, String account) {
        database.sql("delete from task_draft where task_id = ? and account = ?")
                .params(taskId, account)
                .update();
    }

    /** Whether somebody else has begun to write. */
    boolean existsOfOthers(String taskId, String account) {
        return database.sql("select count(*) from task_draft where task_id = ? and account <> ?")
                        .params(taskId, account)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** @return how many drafts of tasks that are gone were deleted */
    int deleteOrphans(Instant savedBefore) {
        return database.sql(
                        """
                        delete from task_draft where saved_at < ?
                          and not exists (select 1 from inbox_item where inbox_item.task_id = task_draft.task_id)
                        """)
                .param(utc(savedBefore))
                .update();
    }

    private Draft read(ResultSet row, int index) throws SQLException {
        return new Draft(
                row.getString("task_id"),
                new CaseNumber(row.getString("case_number")),
                row.getString("form_version"),
                json.read(row.getString("answers")),
                row.getInt("revision"),
                row.getObject("saved_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
