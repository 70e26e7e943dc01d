package org.otonari.inbox;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.otonari.access.Role;
import org.otonari.casefile.CaseAccess;
import org.otonari.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The read model as queues. Whoever asks is part of each statement: a task that is neither mine nor offered to one of
 * my roles, or whose case is kept to others, is not filtered out afterwards, it is never read.
 *
 * <p>A page is found in the indexes alone; only its own rows are then read in full. So the fifty rows of a page cost the
 * same among a thousand tasks and a million.
 */
@Component
class InboxReader {

    private final JdbcClient database;
    private final CaseAccess access;
    private final InboxSearch search;
    private final InboxSteps steps;
    private final Clock clock;

    InboxReader(JdbcClient database, CaseAccess access, InboxSearch search, InboxSteps steps, Clock clock) {
        this.database = database;
        this.access = access;
        this.search = search;
        this.steps = steps;
        this.clock = clock;
    }

    List<TaskItem> page(InboxQuery query, String account, Set<Role> roles, int offset, int limit) {
        var ways = ways(query, account, roles);
        if (ways.isEmpty()) {
            return List.of();
        }
        var statement = page(ways, query, offset, limit);
        return database.sql(statement.sql())
                .params(statement.values())
                .query(InboxRow::read)
                .list();
    }

    int count(InboxQuery query, String account, Set<Role> roles) {
        var ways = ways(query, account, roles);
        if (ways.isEmpty()) {
            return 0;
        }
        var statement = count(ways);
        return database.sql(statement.sql())
                .params(statement.values())
                .query(Integer.class)
                .single();
    }

    /** What {@link #page} asks the database, for the benchmark to explain. */
    Clause pageStatement(InboxQuery query, String account, Set<Role> roles, int offset, int limit) {
        return page(ways(query, account, roles), query, offset, limit);
    }

    Clause countStatement(InboxQuery query, String account, Set<Role> roles) {
        return count(ways(query, account, roles));
    }

    private static Clause page(List<Way> ways, InboxQuery query, int offset, int limit) {
        var order = QueueOrder.of(query);
        var alone = ways.size() == 1;
        var inner = new ArrayList<Clause>();
        for (var way : ways) {
            var select = way.select(order.columns());
            var sorted = " order by " + order.by("i.", query.descending()) + (alone ? " limit ? offset ?" : " limit ?");
            var values = new ArrayList<>(select.values());
            values.addAll(alone ? List.of(limit, offset) : List.of(offset + limit));
            inner.add(new Clause("(" + select.sql() + sorted + ")", values));
        }
        var numbers = Clause.join(union(ways), inner);
        var values = new ArrayList<>(numbers.values());
        var sql = "select i.* from (" + numbers.sql();
        if (!alone) {
            sql += " order by " + order.by("", query.descending()) + " limit ? offset ?";
            values.addAll(List.of(limit, offset));
        }
        sql += ") page straight_join inbox_item i on i.number = page.number order by "
                + order.by("page.", query.descending());
        return new Clause(sql, values);
    }

    private static Clause count(List<Way> ways) {
        if (QueueWays.overlap(ways)) {
            var all = Clause.join(
                    " union ", ways.stream().map(way -> way.select("i.number")).toList());
            return new Clause("select count(*) from (" + all.sql() + ") found", all.values());
        }
        var sum = Clause.join(
                " + ",
                ways.stream().map(way -> way.select("count(*)").inBrackets()).toList());
        return new Clause("select " + sum.sql(), sum.values());
    }

    private List<Way> ways(InboxQuery query, String account, Set<Role> roles) {
        var named = access.restrictedCasesOpenTo(account).stream()
                .map(CaseNumber::value)
                .toList();
        var asker = new Asker(account, roles.stream().map(Role::code).sorted().toList(), named);
        var step = query.conditions().step();
        return QueueWays.of(
                query,
                asker,
                QueueConditions.of(query, clock),
                step == null ? null : steps.numbersOf(step),
                search.find(query.search()));
    }

    private static String union(List<Way> ways) {
        return QueueWays.overlap(ways) ? " union " : " union all ";
    }
}
