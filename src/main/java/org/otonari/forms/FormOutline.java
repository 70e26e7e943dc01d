package org.otonari.forms;

import java.util.List;
import java.util.Locale;

/**
 * A form's questions for programs that ask them in their own way.
 *
 * @param fields in reading order
 */
public record FormOutline(String id, List<Question> fields) {

    public FormOutline {
        fields = List.copyOf(fields);
    }

    /**
     * @param type {@code text}, {@code textarea}, {@code number}, {@code checkbox}, {@code choice}, {@code checklist},
     *     {@code date}, {@code time} or {@code datetime}
     * @param conditional asked only if the answers above it say so; an answer nobody asked for is dropped
     * @param process the answer decides how the process goes on
     * @param options empty unless one or several of them are the answer
     */
    public record Question(
            String key,
            String type,
            String label,
            String description,
            boolean required,
            boolean readonly,
            boolean conditional,
            boolean process,
            List<Option> options) {}

    /** @param value what to send */
    public record Option(String value, String label) {}

    public static FormOutline of(FormSchema schema, Locale locale) {
        return new FormOutline(
                schema.id(),
                schema.fields().stream().map(field -> question(field, locale)).toList());
    }

    private static Question question(FormField field, Locale locale) {
        return new Question(
                field.key(),
                type(field.type()),
                field.label(locale),
                field.description(locale),
                field.required(),
                field.readonly(),
                field.hide() != null,
                field.inProcess(),
                options(field.type(), locale));
    }

    private static String type(FieldType type) {
        if (type instanceof TextType text) {
            return text.multiline() ? "textarea" : "text";
        } else if (type instanceof NumberType) {
            return "number";
        } else if (type instanceof YesNoType) {
            return "checkbox";
        } else if (type instanceof ChoiceType) {
            return "choice";
        } else if (type instanceof ChecklistType) {
            return "checklist";
        }
        return ((MomentType) type).part().name().toLowerCase(Locale.ROOT);
    }

    private static List<Option> options(FieldType type, Locale locale) {
        if (type instanceof ChoiceType choice) {
            return options(choice.options(), locale);
        }
        return type instanceof ChecklistType checklist ? options(checklist.options(), locale) : List.of();
    }

    private static List<Option> options(Options options, Locale locale) {
        return options.values().stream()
                .map(value -> new Option(value, options.label(value, locale)))
                .toList();
    }
}
