package org.otonari.inbox;

import static org.otonari.inbox.InboxRow.utc;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.otonari.access.Role;
import org.otonari.casefile.CaseAccess;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The read model as queues. Whoever asks is part of each statement: a task that is neither mine nor offered to one of
 * my roles, or whose case is kept to others, is not filtered out afterwards, it is never read.
 */
@Component
class InboxReader {

    private final JdbcClient database;
    private final CaseAccess access;
    private final Clock clock;

    InboxReader(JdbcClient database, CaseAccess access, Clock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    List<TaskItem> page(InboxQuery query, String account, Set<Role> roles, int offset, int limit) {
        var parameters = new ArrayList<>();
        var where = where(query, account, roles, parameters);
        parameters.add(limit);
        parameters.add(offset);
        return database.sql(
                        "select * from inbox_item where " + where + " order by " + order(query) + " limit ? offset ?")
                .params(parameters)
                .query(InboxRow::read)
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
        var unclaimed = "(assignee is null and candidate_role in (" + places(roles.size()) + "))";
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
        var named = access.restrictedCasesOpenTo(account);
        conditions.add("(restricted = false or case_number in (" + places(named.size()) + "))");
        named.stream().map(CaseNumber::value).forEach(parameters::add);
        conditions.add("(asleep_until is null or asleep_until <= ?)");
        parameters.add(utc(clock.instant()));
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
            case DUE -> "due_at" + direction + ", number" + direction;
            case AGE -> "created_at" + direction + ", number" + direction;
            case PERSON -> "person_reading" + direction + ", due_at, number";
            case STEP -> "name" + direction + ", due_at, number";
            case PROGRAMME -> "programme" + direction + ", due_at, number";
        };
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    /** {@code null} matches nothing, so an empty list is still a list. */
    private static String places(int count) {
        return count == 0
                ? "null"
                : java.util.stream.Stream.generate(() -> "?").limit(count).collect(Collectors.joining(", "));
    }

    private static List<String> codes(Set<Role> roles) {
        return roles.stream().map(Role::code).toList();
    }
}
