package org.otonari.history;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares two records field by field. */
final class RecordDiff {

    private RecordDiff() {}

    /** The fields that differ, in the record's order. Both are of the same type. */
    static List<Difference> between(Record before, Record after) {
        var old = new LinkedHashMap<String, String>();
        var now = new LinkedHashMap<String, String>();
        flatten("", before, old);
        flatten("", after, now);
        var fields = new ArrayList<>(old.keySet());
        now.keySet().stream().filter(it -> !old.containsKey(it)).forEach(fields::add);
        return fields.stream()
                .filter(it -> !Objects.equals(old.get(it), now.get(it)))
                .map(it -> new Difference(it, old.get(it), now.get(it)))
                .toList();
    }

    record Difference(String field, @Nullable String before, @Nullable String after) {}

    /** What is empty is left out, so that null, a blank text and an empty list are the same: nothing. */
    private static void flatten(String prefix, Record record, Map<String, String> fields) {
        for (var component : record.getClass().getRecordComponents()) {
            var value = value(record, component);
            if (value instanceof Record nested && nested.getClass().getRecordComponents().length > 1) {
                flatten(prefix + component.getName() + ".", nested, fields);
            } else {
                var text = text(value);
                if (!text.isBlank()) {
                    fields.put(prefix + component.getName(), text);
                }
            }
        }
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(it -> text(it.getKey()) + " " + text(it.getValue()))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof Collection<?> many) {
            var texts = many.stream().map(RecordDiff::text).toList();
            return String.join(", ", value instanceof Set ? new TreeSet<>(texts) : texts);
        }
        if (value instanceof Record record) {
            var parts = new ArrayList<String>();
            for (var component : record.getClass().getRecordComponents()) {
                parts.add(text(value(record, component)));
            }
            return String.join(" ", parts);
        }
        return value.toString();
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
