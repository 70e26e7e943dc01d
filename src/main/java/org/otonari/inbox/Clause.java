package org.otonari.inbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A piece of SQL with the values of its places; built of constants only, whatever people type goes into the values. */
record Clause(String sql, List<Object> values) {

    static Clause of(String sql, Object... values) {
        return new Clause(sql, List.of(values));
    }

    /** {@code null} matches nothing, so an empty list is still a list. */
    static Clause in(String column, List<?> values) {
        var places = values.isEmpty() ? "null" : String.join(", ", Collections.nCopies(values.size(), "?"));
        return new Clause(column + " in (" + places + ")", List.copyOf(values));
    }

    Clause and(Clause other) {
        return join(" and ", List.of(this, other));
    }

    Clause inBrackets() {
        return new Clause("(" + sql + ")", values);
    }

    static Clause join(String between, List<Clause> clauses) {
        var values = new ArrayList<>();
        clauses.forEach(clause -> values.addAll(clause.values()));
        return new Clause(String.join(between, clauses.stream().map(Clause::sql).toList()), values);
    }
}
