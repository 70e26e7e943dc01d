package org.otonari.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was written into forms stays with the case, beside the engine, where a person's data can be found and erased. */
@Component
class TaskRecords {

    private final JdbcClient database;
    private final AnswersJson json;

    TaskRecords(JdbcClient database, AnswersJson json) {
        this.database = database;
        this.json = json;
    }

    void add(
            TaskItem task,
            @Nullable String formVersion,
            Map<String, Object> answers,
            String completedBy,
            Instant completedAt) {
        database.sql(
                        """
                        insert into task_record (task_id, case_number, step, name, name_en, candidate_role, form_version, answers,
                          completed_by, completed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        task.id(),
                        task.caseNumber().value(),
                        task.step(),
                        task.name(),
                        task.nameEn(),
                        task.role(),
                        formVersion,
                        json.write(answers),
                        completedBy,
                        utc(completedAt))
                .update();
    }

    Optional<TaskRecord> find(String taskId) {
        return database.sql("select * from task_record where task_id = ?")
                .param(taskId)
                .query(this::read)
                .optional();
    }

    List<TaskRecord> of(CaseNumber number) {
        return database.sql("select * from task_record where case_number = ? order by completed_at desc")
                .param(number.value())
                .query(this::read)
                .list();
    }

    /** What this account has completed and could still undo. */
    List<TaskRecord> undoableBy(String account, Instant now) {
        return database.sql(
                        "select * from task_record where undo_until > ? and undo_memory is not null and completed_by = ?")
                .params(utc(now), account)
                .query(this::read)
                .list();
    }

    /** Of two who undo at once the second waits here and then sees that it is done. */
    Optional<TaskRecord> lock(String taskId) {
        return database.sql("select * from task_record where task_id = ? for update")
                .param(taskId)
                .query(this::read)
                .optional();
    }

    void undoable(String taskId, String undo, Instant until) {
        database.sql("update task_record set undo_memory = ?, undo_until = ? where task_id = ?")
                .params(undo, utc(until), taskId)
                .update();
    }

    void undone(String taskId, Instant now) {
        database.sql("update task_record set undo_memory = null, undone_at = ? where task_id = ?")
                .params(utc(now), taskId)
                .update();
    }

    /** What an undo would need is kept no longer than the undo is possible. */
    int forgetUndo(Instant before) {
        return database.sql(
                        "update task_record set undo_memory = null where undo_until < ? and undo_memory is not null")
                .param(utc(before))
                .update();
    }

    private TaskRecord read(ResultSet row, int index) throws SQLException {
        return new TaskRecord(
                row.getString("task_id"),
                new CaseNumber(row.getString("case_number")),
                row.getString("step"),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("candidate_role"),
                row.getString("form_version"),
                json.read(row.getString("answers")),
                row.getString("completed_by"),
                row.getObject("completed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                instant(row, "undo_until"),
                instant(row, "undone_at"),
                row.getString("undo_memory"));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, LocalDateTime.class);
        return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
    }
}
