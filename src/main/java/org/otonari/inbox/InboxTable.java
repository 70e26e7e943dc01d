package org.otonari.inbox;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.otonari.engine.TaskSnapshot;
import org.otonari.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The rows of the read model, one by one; {@link InboxReader} reads them as queues. */
@Component
class InboxTable {

    private static final String SELECT = "select " + InboxRow.columns("");

    private final JdbcClient database;

    InboxTable(JdbcClient database) {
        this.database = database;
    }

    void insert(InboxRow row) {
        var item = row.item();
        var number = new GeneratedKeyHolder();
        database.sql(
                        """
                        insert into inbox_item (task_id, case_number, programme, process_key, step, name, name_en,
                          candidate_role, assignee, person_name, person_second, person_reading, ward, languages, step_number,
                          created_at, due_at, has_deadline, warn_at, wake_at, stands_in_for, paused_at, paused_for,
                          priority, bulk, restricted)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        item.id(),
                        item.caseNumber().value(),
                        item.programme().name(),
                        item.processKey(),
                        item.step(),
                        item.name(),
                        item.nameEn(),
                        item.role(),
                        item.assignee(),
                        item.person(),
                        item.personSecond(),
                        row.personReading(),
                        item.ward() == null ? null : item.ward().name(),
                        InboxRow.languages(item.languages()),
                        row.step(),
                        InboxRow.utc(item.created()),
                        InboxRow.dueOrNever(item.due()),
                        item.due() != null,
                        InboxRow.optional(item.warnAt()),
                        InboxRow.optional(item.wakeAt()),
                        item.standsInFor(),
                        InboxRow.optional(item.pausedAt()),
                        item.pausedFor(),
                        item.priority(),
                        item.bulk(),
                        item.restricted())
                .update(number, "number");
        words(Objects.requireNonNull(number.getKey()).longValue(), row.words());
    }

    private void words(long number, Set<String> words) {
        if (!words.isEmpty()) {
            database.sql("insert into inbox_word (word, number) values "
                            + String.join(", ", Collections.nCopies(words.size(), "(?, ?)")))
                    .params(words.stream()
                            .flatMap(word -> Stream.<Object>of(word, number))
                            .toList())
                    .update();
        }
    }

    /** What the engine can change about a task. */
    void update(TaskSnapshot task) {
        database.sql(
                        """
                        update inbox_item set candidate_role = ?, assignee = ?, stands_in_for = ?, created_at = ?, due_at = ?,
                          has_deadline = ?, warn_at = ?, wake_at = ?, paused_at = ?, paused_for = ?, priority = ? where task_id = ?
                        """)
                .params(
                        task.group(),
                        task.assignee(),
                        task.standsInFor(),
                        InboxRow.utc(task.created()),
                        InboxRow.dueOrNever(task.due()),
                        task.due() != null,
                        InboxRow.optional(task.warnAt()),
                        InboxRow.optional(task.wakeAt()),
                        InboxRow.optional(task.pausedAt()),
                        task.pausedFor(),
                        task.priority(),
                        task.id())
                .update();
    }

    void restrict(CaseNumber number, boolean restricted) {
        database.sql("update inbox_item set restricted = ? where case_number = ?")
                .params(restricted, number.value())
                .update();
    }

    void delete(String taskId) {
        database.sql("delete from inbox_item where task_id = ?").param(taskId).update();
    }

    /** With what it is only found and sorted by. */
    Optional<InboxRow> row(String taskId) {
        return database.sql(SELECT + ", person_reading, number, step_number from inbox_item where task_id = ?")
                .param(taskId)
                .query((row, index) -> new InboxRow(
                        InboxRow.read(row, index),
                        row.getString("person_reading"),
                        wordsOf(row.getLong("number")),
                        row.getInt("step_number")))
                .optional();
    }

    private Set<String> wordsOf(long number) {
        return Set.copyOf(database.sql("select word from inbox_word where number = ?")
                .param(number)
                .query(String.class)
                .list());
    }

    /** Task ids by their short numbers, the smallest first. */
    SortedMap<Long, String> idsAfter(long number, int limit) {
        var ids = new TreeMap<Long, String>();
        database.sql("select number, task_id from inbox_item where number > ? order by number limit " + limit)
                .param(number)
                .query(row -> {
                    ids.put(row.getLong(1), row.getString(2));
                });
        return ids;
    }

    /** Locks the row, so that of two people who act on a task at once the second waits and then sees what happened. */
    Optional<TaskItem> lock(String taskId) {
        return database.sql(SELECT + " from inbox_item where task_id = ? for update")
                .param(taskId)
                .query(InboxRow::read)
                .optional();
    }

    Optional<TaskItem> find(String taskId) {
        return database.sql(SELECT + " from inbox_item where task_id = ?")
                .param(taskId)
                .query(InboxRow::read)
                .optional();
    }

    List<TaskItem> ofCase(CaseNumber number) {
        return database.sql(SELECT + " from inbox_item where case_number = ? order by due_at, number")
                .param(number.value())
                .query(InboxRow::read)
                .list();
    }

    /** What somebody has claimed or was given. */
    List<TaskItem> heldBy(String account) {
        return database.sql(SELECT + " from inbox_item where assignee = ? order by due_at, number")
                .param(account)
                .query(InboxRow::read)
                .list();
    }
}
