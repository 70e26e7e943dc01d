package org.otonari.inbox;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a queue is sorted by. Every order has an index of its name that begins with whose tasks they are, so that a page is
 * read where it stands and nothing is sorted.
 */
enum QueueOrder {
    DUE("due", "due_at", "number"),
    AGE("age", "created_at", "number"),
    PRIORITY("priority", "priority desc", "due_at", "number"),
    PERSON("person", "person_reading", "due_at", "number"),
    STEP("name", "name", "due_at", "number"),
    WARD("ward", "ward", "due_at", "number"),
    PROGRAMME("programme", "programme", "due_at", "number");

    private static final String DOWN = " desc";

    private final String index;
    private final List<String> columns;

    QueueOrder(String index, String... columns) {
        this.index = index;
        this.columns = List.of(columns);
    }

    static QueueOrder of(InboxQuery query) {
        return valueOf(query.sort().name());
    }

    String index() {
        return index;
    }

    /** The columns an outer statement needs to sort what several indexes have given. */
    String columns() {
        return columns.stream().map(column -> "i." + name(column)).collect(Collectors.joining(", "));
    }

    String column(int number) {
        return name(columns.get(number));
    }

    /** Whether a column goes down where the whole order is walked this way. */
    boolean isDown(int number, boolean descending) {
        return descending != columns.get(number).endsWith(DOWN);
    }

    /**
     * Backwards all of it turns round, so that the same index is walked from its end.
     *
     * @param prefix of the table, with its dot, or nothing
     */
    String by(String prefix, boolean descending) {
        return IntStream.range(0, columns.size())
                .mapToObj(it -> prefix + column(it) + (isDown(it, descending) ? DOWN : ""))
                .collect(Collectors.joining(", "));
    }

    private static String name(String column) {
        return column.replace(DOWN, "");
    }
}
