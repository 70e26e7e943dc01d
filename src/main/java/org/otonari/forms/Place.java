package org.otonari.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer stands among answers: {@code children[0].name}.
 *
 * @param steps names of maps, and numbers of rows from 0
 */
record Place(List<Object> steps) {

    static final Place ROOT = new Place(List.of());

    Place then(List<String> names) {
        var longer = new ArrayList<>(steps);
        longer.addAll(names);
        return new Place(longer);
    }

    Place row(int index) {
        var longer = new ArrayList<>(steps);
        longer.add(index);
        return new Place(longer);
    }

    String name() {
        var name = new StringBuilder();
        for (var step : steps) {
            if (step instanceof Integer) {
                name.append('[').append(step).append(']');
            } else {
                name.append(name.isEmpty() ? "" : ".").append(step);
            }
        }
        return name.toString();
    }

    /** What stands there; nothing if the answers have another shape. */
    @Nullable
    Object in(@Nullable Object answers) {
        Object at = answers;
        for (var step : steps) {
            at = step instanceof Integer index ? item(at, index) : at instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return at;
    }

    /** Whether somebody said something about this place, be it that it is empty. */
    boolean isIn(Object answers) {
        var above = new Place(steps.subList(0, steps.size() - 1)).in(answers);
        return above instanceof Map<?, ?> map && map.containsKey(steps.get(steps.size() - 1));
    }

    /** Builds the maps and lists on the way. */
    void put(Map<String, ? extends @Nullable Object> answers, @Nullable Object value) {
        Object at = answers;
        for (int i = 0; i < steps.size() - 1; i++) {
            at = below(at, steps.get(i), steps.get(i + 1) instanceof Integer);
        }
        asMap(at).put((String) steps.get(steps.size() - 1), value);
    }

    /** As many rows there as on the screen, those without answers too. */
    void putRows(Map<String, ? extends @Nullable Object> answers, int count) {
        var rows = new ArrayList<Object>();
        for (int i = 0; i < count; i++) {
            rows.add(new LinkedHashMap<String, @Nullable Object>());
        }
        put(answers, rows);
    }

    boolean isWithin(Place other) {
        return steps.size() >= other.steps.size()
                && steps.subList(0, other.steps.size()).equals(other.steps);
    }

    private static Object below(Object at, Object step, boolean isList) {
        if (step instanceof Integer index) {
            var rows = asList(at);
            while (rows.size() <= index) {
                rows.add(new LinkedHashMap<String, @Nullable Object>());
            }
            return rows.get(index);
        }
        var map = asMap(at);
        var known = map.get(step);
        if (known != null && (isList ? known instanceof List : known instanceof Map)) {
            return known;
        }
        Object created = isList ? new ArrayList<>() : new LinkedHashMap<String, @Nullable Object>();
        map.put((String) step, created);
        return created;
    }

    private static @Nullable Object item(@Nullable Object list, int index) {
        if (list instanceof List<?> rows) {
            return index < rows.size() ? rows.get(index) : null;
        }
        return list instanceof Collection<?> rows
                ? rows.stream().skip(index).findFirst().orElse(null)
                : null;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> asMap(Object value) {
        return (Map<String, @Nullable Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> asList(Object value) {
        return (List<Object>) value;
    }
}
