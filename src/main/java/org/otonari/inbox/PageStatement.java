package org.otonari.inbox;

import java.util.List;

/** The rows of one page, in the order of the query, from all ways that lead to them. */
final class PageStatement {

    /** So many tasks before a page may be read in full and passed over; of more only the numbers are looked at. */
    private static final int PASSED_WHOLE = 100;

    private final List<Way> ways;
    private final QueueOrder order;
    private final boolean descending;
    private final int offset;
    private final int limit;

    /** @param ways at least one */
    PageStatement(List<Way> ways, InboxQuery query, int offset, int limit) {
        this.ways = ways;
        this.order = QueueOrder.of(query);
        this.descending = query.descending();
        this.offset = offset;
        this.limit = limit;
    }

    /** @param columns of {@code i} */
    Clause select(Clause columns) {
        var way = ways.get(0);
        if (ways.size() == 1 && way.index() != null && offset <= PASSED_WHOLE) {
            var select = way.select(columns.sql());
            return Clause.join("", List.of(new Clause("", columns.values()), select, sorted("i.", limit, offset)));
        }
        var page = ways.size() == 1 ? only(way) : merged();
        return Clause.join(
                "",
                List.of(
                        new Clause("select " + columns.sql() + " from (", columns.values()),
                        page,
                        Clause.of(") page straight_join inbox_item i on i.number = page.number order by "
                                + order.by("page.", descending))));
    }

    private Clause only(Way way) {
        return Clause.join("", List.of(way.select(order.columns()), sorted("i.", limit, offset)))
                .inBrackets();
    }

    private Clause merged() {
        var beginnings = ways.stream()
                .map(way -> Clause.join("", List.of(way.select(order.columns()), sorted("i.", offset + limit, 0))))
                .map(Clause::inBrackets)
                .toList();
        return Clause.join("", List.of(Clause.join(QueueWays.union(ways), beginnings), sorted("", limit, offset)));
    }

    private Clause sorted(String prefix, int limit, int offset) {
        return Clause.of(" order by " + order.by(prefix, descending) + " limit ? offset ?", limit, offset);
    }
}
