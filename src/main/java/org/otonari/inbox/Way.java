package org.otonari.inbox;

import org.jspecify.annotations.Nullable;

/**
 * One way into the table, to a part of what was asked for.
 *
 * @param source the table, and what it is joined with, if rows are found elsewhere first
 * @param index the index it walks; none where the source leads to single rows
 */
record Way(Clause source, @Nullable String index, Clause condition) {

    /** Along an index, from its beginning or its end, no further than the page asked for. */
    static Way along(String index, Clause condition) {
        return new Way(Clause.of("inbox_item i"), index, condition);
    }

    Way and(Clause more) {
        return new Way(source, index, condition.and(more));
    }

    Clause select(String columns) {
        var from = "select " + columns + " from " + source.sql() + (index == null ? "" : " force index (" + index + ")")
                + " where ";
        return Clause.join("", java.util.List.of(new Clause(from, source.values()), condition));
    }
}
