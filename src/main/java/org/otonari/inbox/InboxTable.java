package org.otonari.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.otonari.access.Role;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Programme;
import org.otonari.kernel.SearchText;
import org.otonari.kernel.Ward;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The read model behind every queue. Whoever asks is part of each statement: a task that is neither mine nor offered
 * to one of my roles is not filtered out afterwards, it is never read.
 */
@Component
class InboxTable {

    /** Stands for "no deadline", so that one index serves all; later than any deadline. */
    private static final Instant NEVER = Instant.parse("9000-01-01T00:00:00Z");

    private final JdbcClient database;
    private final Clock clock;

    InboxTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void insert(TaskItem item, String searchText) {
        database.sql(
                        """
                        insert into inbox_item (task_id, case_number, programme, process_key, step, name, name_en,
                          candidate_role, assignee, person_name, person_second, ward, search_text, created_at, due_at, has_deadline)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
                        item.ward() == null ? null : item.ward().name(),
                        searchText,
                        utc(item.created()),
                        utc(item.due() == null ? NEVER : item.due()),
                        item.due() != null)
                .update();
    }

    void update(String taskId, @Nullable String assignee, Instant created, @Nullable Instant due) {
        database.sql(
                        "update inbox_item set assignee = ?, created_at = ?, due_at = ?, has_deadline = ? where task_id = ?")
                .params(assignee, utc(created), utc(due == null ? NEVER : due), due != null, taskId)
                .update();
    }

    void delete(String taskId) {
        database.sql("delete from inbox_item where task_id = ?").param(taskId).update();
    }

    /** Locks the row, so that of two people who act on a task at once the second waits and then sees what happened. */
    Optional<TaskItem> lock(String taskId) {
        return database.sql("select * from inbox_item where task_id = ? for update")
                .param(taskId)
                .query(InboxTable::item)
                .optional();
    }

    Optional<TaskItem> find(String taskId) {
        return database.sql("select * from inbox_item where task_id = ?")
                .param(taskId)
                .query(InboxTable::item)
                .optional();
    }

    List<TaskItem> ofCase(CaseNumber number) {
        return database.sql("select * from inbox_item where case_number = ? order by due_at, task_id")
                .param(number.value())
                .query(InboxTable::item)
                .list();
    }

    boolean worksOn(CaseNumber number, String account, Set<Role> roles) {
        return database.sql(
                                """
                        select count(*) from inbox_item
                        where case_number = :number and (assignee = :account or candidate_role in (:roles))
                        """)
                        .param("number", number.value())
                        .param("account", account)
                        .param("roles", codes(roles))
                        .query(Long.class)
                        .single()
                > 0;
    }

    List<TaskItem> page(InboxQuery query, String account, Set<Role> roles, int offset, int limit) {
        var parameters = new ArrayList<>();
        var where = where(query, account, roles, parameters);
        parameters.add(limit);
        parameters.add(offset);
        return database.sql(
                        "select * from inbox_item where " + where + " order by " + order(query) + " limit ? offset ?")
                .params(parameters)
                .query(InboxTable::item)
                .list();
    }

    int count(InboxQuery query, String account, Set<Role> roles) {
        var parameters = new ArrayList<>();
        var where = where(query, account, roles, parameters);
        return database.sql("select count(*) from inbox_item where " + where)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private String where(InboxQuery query, String account, Set<Role> roles, List<Object> parameters) {
        var conditions = new ArrayList<String>();
        var places = roles.stream().map(role -> "?").collect(Collectors.joining(", "));
        var unclaimed = "(assignee is null and candidate_role in (" + (places.isEmpty() ? "null" : places) + "))";
        switch (query.queue()) {
            case MINE -> {
                conditions.add("assignee = ?");
                parameters.add(account);
            }
            case UNCLAIMED -> {
                conditions.add(unclaimed);
                parameters.addAll(codes(roles));
            }
            case MINE_AND_GROUPS -> {
                conditions.add("(assignee = ? or " + unclaimed + ")");
                parameters.add(account);
                parameters.addAll(codes(roles));
            }
        }
        addDue(query.due(), conditions, parameters);
        if (query.programme() != null) {
            conditions.add("programme = ?");
            parameters.add(query.programme().name());
        }
        if (query.role() != null) {
            conditions.add("candidate_role = ?");
            parameters.add(query.role());
        }
        var search = SearchText.normalise(query.search()).replaceAll("[%_\\\\|]", "");
        if (!search.isEmpty()) {
            conditions.add("search_text like ?");
            parameters.add("%" + search + "%");
        }
        return String.join(" and ", conditions);
    }

    private void addDue(InboxQuery.Due due, List<String> conditions, List<Object> parameters) {
        var now = clock.instant();
        switch (due) {
            case OVERDUE -> {
                conditions.add("due_at < ?");
                parameters.add(utc(now));
            }
            case TODAY -> {
                conditions.add("due_at >= ? and due_at < ?");
                parameters.add(utc(now));
                parameters.add(utc(startOf(LocalDate.now(clock).plusDays(1))));
            }
            case THIS_WEEK -> {
                conditions.add("due_at >= ? and due_at < ?");
                parameters.add(utc(now));
                parameters.add(utc(startOf(LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY)))));
            }
            case ANY -> {}
        }
    }

    private static String order(InboxQuery query) {
        var direction = query.descending() ? " desc" : "";
        return switch (query.sort()) {
            case DUE -> "due_at" + direction + ", task_id" + direction;
            case AGE -> "created_at" + direction + ", task_id" + direction;
            case PERSON -> "person_name" + direction + ", due_at, task_id";
            case STEP -> "name" + direction + ", due_at, task_id";
            case PROGRAMME -> "programme" + direction + ", due_at, task_id";
        };
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static List<String> codes(Set<Role> roles) {
        return roles.stream().map(Role::code).toList();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static TaskItem item(ResultSet row, int index) throws SQLException {
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
                instant(row, "created_at"),
                row.getBoolean("has_deadline") ? instant(row, "due_at") : null);
    }
}
