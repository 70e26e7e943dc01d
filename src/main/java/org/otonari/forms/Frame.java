package org.otonari.forms;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answers of the form, or of one row of a list, while they are read. Expressions in a row see {@code this},
 * {@code parent} and {@code i} as in Camunda Forms, and the names of their own row unless the form has the same.
 */
final class Frame {

    private final @Nullable Frame above;
    private final Place place;
    private final List<Object> indexes;
    private final Map<String, @Nullable Object> answers = new HashMap<>();
    private final Map<String, @Nullable Object> parent = new HashMap<>();
    private final Known known;

    private Frame(@Nullable Frame above, Place place, List<Object> indexes, Known known) {
        this.above = above;
        this.place = place;
        this.indexes = indexes;
        this.known = known;
        if (above != null) {
            parent.putAll(above.answers);
            parent.put("parent", above.parent);
            name("parent", parent);
        }
        name("this", answers);
        name("i", indexes);
    }

    static Frame of(FormContext context, LocalDate today) {
        return new Frame(null, Place.ROOT, List.of(), new Known(new HashMap<>(context.facts()), today, context));
    }

    Frame row(List<String> list, int index) {
        var deeper =
                Stream.concat(indexes.stream(), Stream.of((long) index + 1)).toList();
        return new Frame(this, place.then(list).row(index), deeper, known.and(Map.of()));
    }

    Place place() {
        return place;
    }

    Known known() {
        return known;
    }

    Map<String, @Nullable Object> answers() {
        return answers;
    }

    void put(List<String> path, @Nullable Object value) {
        new Place(List.copyOf(path)).put(answers, value);
        var name = path.get(0);
        if (above == null || !above.known.names().containsKey(name)) {
            names().put(name, answers.get(name));
        }
    }

    private void name(String name, Object value) {
        names().put(name, value);
        names().put("_" + name + "_", value);
    }

    private Map<String, @Nullable Object> names() {
        return known.names();
    }
}
