package org.otonari.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.otonari.inbox.InboxQuery.Sort;

/**
 * The ways that together lead to everything a query asks for and nothing else. An {@code or} would make the database read
 * and sort all of it; so there is one way for each queue the asker has, each along an index that is already in order.
 */
final class QueueWays {

    private static final String OPEN_TO_ALL = "i.restricted = 0";

    private final InboxQuery query;
    private final Asker asker;
    private final Clause conditions;

    private QueueWays(InboxQuery query, Asker asker, List<Clause> conditions) {
        this.query = query;
        this.asker = asker;
        this.conditions = Clause.join(
                "",
                conditions.stream()
                        .map(it -> new Clause(" and " + it.sql(), it.values()))
                        .toList());
    }

    /**
     * @param steps numbers of the steps the query is narrowed to; {@code null} if it is to none
     * @param hits where the search leads; {@code null} if there is none
     * @return ways that never lead to the same task, unless both names and titles were found
     */
    static List<Way> of(
            InboxQuery query,
            Asker asker,
            List<Clause> conditions,
            @Nullable List<Integer> steps,
            InboxSearch.@Nullable Hits hits) {
        var narrowed = new ArrayList<>(conditions);
        if (hits == null) {
            return new QueueWays(query, asker, narrowed).walk(steps);
        }
        if (hits.many()) {
            var titles = Clause.in("i.step_number", hits.steps());
            narrowed.add(Clause.join(" or ", List.of(hits.test(), titles)).inBrackets());
            return new QueueWays(query, asker, narrowed).walk(steps);
        }
        var titled = hits.steps().stream()
                .filter(it -> steps == null || steps.contains(it))
                .toList();
        var ways = titled.isEmpty() ? Stream.<Way>empty() : new QueueWays(query, asker, narrowed).walk(titled).stream();
        if (steps != null) {
            narrowed.add(Clause.in("i.step_number", steps));
        }
        return Stream.concat(ways, Stream.of(new QueueWays(query, asker, narrowed).fetch(hits.numbers())))
                .toList();
    }

    /** Along the queues' indexes, once for each step. */
    private List<Way> walk(@Nullable List<Integer> steps) {
        if (steps == null) {
            return walk(index(), Clause.of(""));
        }
        var index = query.sort() == Sort.DUE ? "step" : QueueOrder.of(query).index();
        return steps.stream()
                .flatMap(step -> walk(index, Clause.of(" and i.step_number = ?", step)).stream())
                .toList();
    }

    private List<Way> walk(String index, Clause step) {
        var ways = new ArrayList<Way>();
        for (var start : starts()) {
            var condition = Clause.join("", List.of(start.where(), Clause.of(" and " + OPEN_TO_ALL), step, conditions));
            ways.add(Way.along("inbox_" + start.indexes() + "_" + index, condition));
        }
        if (!asker.cases().isEmpty()) {
            var named = Clause.in("i.case_number", asker.cases()).and(Clause.of("i.restricted = 1"));
            ways.add(Way.along("inbox_item_case", Clause.join("", List.of(named.and(mayShow()), step, conditions))));
        }
        return ways;
    }

    /** From the hits to their rows, as far as the asker may see them. */
    private Way fetch(Clause numbers) {
        var source = new Clause(
                "(" + numbers.sql() + ") hits straight_join inbox_item i on i.number = hits.number", numbers.values());
        var open = Clause.join(" or ", List.of(Clause.of(OPEN_TO_ALL), Clause.in("i.case_number", asker.cases())))
                .inBrackets();
        return new Way(source, null, Clause.join("", List.of(open.and(mayShow()), conditions)));
    }

    private String index() {
        if (query.sort() != Sort.DUE) {
            return QueueOrder.of(query).index();
        }
        if (query.conditions().programme() != null) {
            return "programme";
        }
        return query.conditions().ward() == null ? "due" : "ward";
    }

    /** Everything the queue may show the asker, said of one task. */
    private Clause mayShow() {
        return Clause.join(" or ", starts().stream().map(Start::where).toList()).inBrackets();
    }

    private List<Start> starts() {
        var mine = new Start("queue", Clause.of("i.queue = ?", "@" + asker.account()));
        var groups = asker.roles().stream()
                .map(role -> new Start("queue", Clause.of("i.queue = ?", "#" + role)))
                .toList();
        return switch (query.queue()) {
            case MINE -> List.of(mine);
            case UNCLAIMED -> groups.isEmpty() ? List.of(new Start("queue", Clause.of("1 = 0"))) : groups;
            case MINE_AND_GROUPS ->
                Stream.concat(Stream.of(mine), groups.stream()).toList();
            case ALL ->
                Stream.concat(
                                Stream.of(new Start("queue", mine.where().and(notOfMyRoles()))),
                                asker.roles().stream().map(this::everythingOf))
                        .toList();
        };
    }

    private Start everythingOf(String role) {
        var assignee = query.conditions().assignee();
        var ofRole = Clause.of("i.candidate_role = ?", role);
        return assignee == null
                ? new Start("role", ofRole)
                : new Start("queue", Clause.of("i.queue = ?", "@" + assignee).and(ofRole));
    }

    private Clause notOfMyRoles() {
        var ofMyRoles = Clause.in("i.candidate_role", asker.roles());
        return asker.roles().isEmpty()
                ? Clause.of("1 = 1")
                : new Clause("(i.candidate_role is null or not " + ofMyRoles.sql() + ")", ofMyRoles.values());
    }

    /** @param indexes which of the two sets of indexes begins with it */
    private record Start(String indexes, Clause where) {}

    /** How what the ways lead to is put together. */
    static String union(List<Way> ways) {
        return overlap(ways) ? " union " : " union all ";
    }

    static boolean overlap(List<Way> ways) {
        return ways.size() > 1 && ways.stream().anyMatch(way -> way.index() == null);
    }
}
