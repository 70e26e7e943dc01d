package org.otonari.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Answers as a person reads them: questions and answers in the form's order, without those nobody answered.
 *
 * @param lines never contains an empty value
 */
public record FormSummary(List<Line> lines) {

    /** One question and its answer. */
    public record Line(String key, String label, String value) {}

    public FormSummary {
        lines = List.copyOf(lines);
    }

    /** @param values as {@link FormResult#values}, as read back from storage, or as far as somebody has typed them */
    public static FormSummary of(FormSchema schema, Map<String, ?> values, Locale locale) {
        var lines = new ArrayList<Line>();
        for (var field : schema.fields()) {
            Object value = values.get(field.key());
            var text = value == null ? "" : text(field, value, locale);
            if (!text.isBlank()) {
                lines.add(new Line(field.key(), field.label(locale), text));
            }
        }
        return new FormSummary(lines);
    }

    private static String text(FormField field, Object value, Locale locale) {
        var answer = field.type().read(value);
        if (answer instanceof Answer.Given given) {
            return field.type().show(given.value(), locale);
        }
        if (answer instanceof Answer.Missing) {
            return "";
        }
        return value instanceof CharSequence ? value.toString() : field.type().show(value, locale);
    }

    /** A line for each answer, for where only plain text fits. */
    public String inWords() {
        return lines.stream().map(it -> it.label() + ": " + it.value()).collect(Collectors.joining("\n"));
    }
}
