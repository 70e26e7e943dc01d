package org.otonari.inbox;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.otonari.access.Role;
import org.otonari.casefile.CaseAccess;
import org.otonari.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The read model as queues. Whoever asks is part of each statement: a task that is neither mine nor offered to one of
 * my roles, or whose case is kept to others, is not filtered out afterwards, it is never read.
 *
 * <p>A page is found in the indexes alone; only its own rows are then read in full. So the fifty rows of a page cost the
 * same among a thousand tasks and a million.
 */
@Component
class InboxReader {

    private static final Clause ROW = Clause.of(InboxRow.columns("i."));

    private final JdbcClient database;
    private final TransactionOperations snapshot;
    private final FarPages far;
    private final CaseAccess access;
    private final InboxSearch search;
    private final InboxSteps steps;
    private final Clock clock;

    InboxReader(
            JdbcClient database,
            PlatformTransactionManager transactions,
            FarPages far,
            CaseAccess access,
            InboxSearch search,
            InboxSteps steps,
            Clock clock) {
        this.database = database;
        this.snapshot = snapshot(transactions);
        this.far = far;
        this.access = access;
        this.search = search;
        this.steps = steps;
        this.clock = clock;
    }

    /** Asks as somebody who is named on no restricted case, and in passing whether that is so; nearly always it is. */
    List<TaskItem> page(InboxQuery query, String account, Set<Role> roles, int offset, int limit) {
        var question = question(query);
        var unnamed = asker(account, roles, List.of());
        var ways = question.ways(unnamed);
        var named = new AtomicInteger();
        var page = List.<TaskItem>of();
        if (!ways.isEmpty() && !far.isFar(ways, offset)) {
            var statement = new PageStatement(ways, query, offset, limit).select(rowAndCasesNaming(account));
            page = database.sql(statement.sql())
                    .params(statement.values())
                    .query((row, index) -> {
                        named.set(row.getInt("named_on"));
                        return InboxRow.read(row, index);
                    })
                    .list();
            if (!page.isEmpty() && named.get() == 0) {
                return page;
            }
        }
        var asker = asker(account, roles, access.restrictedCasesOpenTo(account));
        return asker.equals(unnamed) && !far.isFar(ways, offset)
                ? page
                : page(question.ways(asker), query, offset, limit);
    }

    private List<TaskItem> page(List<Way> ways, InboxQuery query, int offset, int limit) {
        return far.isFar(ways, offset)
                ? snapshot.execute(none -> read(far.find(ways, query, offset), query, limit))
                : read(new FarPages.Rest(ways, offset), query, limit);
    }

    private List<TaskItem> read(FarPages.Rest rest, InboxQuery query, int limit) {
        if (rest.ways().isEmpty()) {
            return List.of();
        }
        var statement = new PageStatement(rest.ways(), query, rest.offset(), limit).select(ROW);
        return database.sql(statement.sql())
                .params(statement.values())
                .query(InboxRow::read)
                .list();
    }

    int count(InboxQuery query, String account, Set<Role> roles) {
        var ways = question(query).ways(asker(account, roles, access.restrictedCasesOpenTo(account)));
        if (ways.isEmpty()) {
            return 0;
        }
        var statement = count(ways);
        return database.sql(statement.sql())
                .params(statement.values())
                .query(Integer.class)
                .single();
    }

    /** What {@link #page} asks the database in the end, for the benchmark to explain. */
    Clause pageStatement(InboxQuery query, String account, Set<Role> roles, int offset, int limit) {
        var ways = question(query).ways(asker(account, roles, List.of()));
        var rest = far.isFar(ways, offset) ? far.find(ways, query, offset) : new FarPages.Rest(ways, offset);
        return new PageStatement(rest.ways(), query, rest.offset(), limit).select(rowAndCasesNaming(account));
    }

    Clause countStatement(InboxQuery query, String account, Set<Role> roles) {
        return count(question(query).ways(asker(account, roles, List.of())));
    }

    private static Clause rowAndCasesNaming(String account) {
        return new Clause(ROW.sql() + ", " + CaseAccess.CASES_NAMING + " as named_on", List.of(account));
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

    /** What is counted on the way to a far page and the page itself have to be of the same moment. */
    private static TransactionOperations snapshot(PlatformTransactionManager transactions) {
        var snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return snapshot;
    }

    private static Asker asker(String account, Set<Role> roles, List<CaseNumber> cases) {
        return new Asker(
                account,
                roles.stream().map(Role::code).sorted().toList(),
                cases.stream().map(CaseNumber::value).toList());
    }

    private Question question(InboxQuery query) {
        var step = query.conditions().step();
        return new Question(
                query,
                QueueConditions.of(query, clock),
                step == null ? null : steps.numbersOf(step),
                search.find(query.search()));
    }

    /** A query with what does not depend on who asks. */
    private record Question(
            InboxQuery query, List<Clause> conditions, @Nullable List<Integer> steps, InboxSearch.@Nullable Hits hits) {

        List<Way> ways(Asker asker) {
            return QueueWays.of(query, asker, conditions, steps, hits);
        }
    }
}
