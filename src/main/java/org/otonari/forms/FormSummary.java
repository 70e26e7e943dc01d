package org.otonari.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers as a person reads them: questions and answers in the form's order, without those nobody answered.
 *
 * @param lines never contains an empty value
 */
public record FormSummary(List<Line> lines) {

    /**
     * One question and its answer.
     *
     * @param key unique within the summary: {@code children[0].name} within a list
     */
    public record Line(String key, String label, String value) {}

    public FormSummary {
        lines = List.copyOf(lines);
    }

    /** @param values as {@link FormResult#values}, as read back from storage, or as far as somebody has typed them */
    public static FormSummary of(FormSchema schema, Map<String, ? extends @Nullable Object> values, Locale locale) {
        var writing = new Writing(values, locale);
        writing.write(schema.components(), Place.ROOT, "");
        return new FormSummary(writing.lines);
    }

    private static final class Writing {

        private final Map<String, ? extends @Nullable Object> values;
        private final Known known;
        private final Locale locale;
        private final List<Line> lines = new ArrayList<>();

        Writing(Map<String, ? extends @Nullable Object> values, Locale locale) {
            this.values = values;
            this.known = Known.NOTHING.and(Plain.map(values));
            this.locale = locale;
        }

        void write(List<FormComponent> components, Place place, String before) {
            for (var component : components) {
                if (component instanceof FormField field && !field.isComputed()) {
                    write(field, place.then(field.path()), before);
                } else if (component instanceof FormComponent.Group group) {
                    write(group.components(), place, before);
                } else if (component instanceof FormRows rows) {
                    write(rows, place.then(rows.path()), before);
                }
            }
        }

        private void write(FormRows rows, Place place, String before) {
            if (place.in(values) instanceof Collection<?> list) {
                var label = rows.wording().in(locale, known);
                for (int i = 0; i < Math.min(list.size(), FormRows.MOST); i++) {
                    write(
                            rows.components(),
                            place.row(i),
                            before
                                    + Texts.of(locale, "forms.rows.row", label, i + 1)
                                    + Texts.of(locale, "forms.rows.of"));
                }
            }
        }

        private void write(FormField field, Place place, String before) {
            var value = place.in(values);
            if (value == null || value.toString().isBlank()) {
                return;
            }
            var text = text(field.kind().in(known), value, locale);
            if (!text.isBlank()) {
                lines.add(new Line(place.name(), before + field.label(locale, known), text));
            }
        }
    }

    private static String text(FieldType type, Object value, Locale locale) {
        var answer = type.read(value);
        if (answer instanceof Answer.Given given) {
            return type.show(given.value(), locale);
        }
        if (answer instanceof Answer.Missing) {
            return "";
        }
        return value instanceof CharSequence ? value.toString() : type.show(value, locale);
    }

    /** A line for each answer, for where only plain text fits. */
    public String inWords() {
        return lines.stream().map(it -> it.label() + ": " + it.value()).collect(Collectors.joining("\n"));
    }
}
