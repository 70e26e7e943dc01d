package org.otonari.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

    /** @param values as {@link FormResult#values} or as read back from storage */
    public static FormSummary of(FormSchema schema, Map<String, ?> values, Locale locale) {
        var lines = new ArrayList<Line>();
        for (var field : schema.fields()) {
            Object value = values.get(field.key());
            if (value == null || value.toString().isBlank()) {
                continue;
            }
            var text = field.type().show(value, locale);
            if (!text.isBlank()) {
                lines.add(new Line(field.key(), field.label(locale), text));
            }
        }
        return new FormSummary(lines);
    }
}
