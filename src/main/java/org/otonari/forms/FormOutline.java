package org.otonari.forms;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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
     * @param key with points where the answer stands within other answers: {@code address.city}
     * @param type {@code text}, {@code textarea}, {@code number}, {@code checkbox}, {@code choice}, {@code checklist},
     *     {@code date}, {@code time}, {@code datetime}, {@code files} (a list of document ids), {@code list} (a list of
     *     objects) or {@code computed} (never to be sent)
     * @param required always; other questions may become required by earlier answers
     * @param conditional asked only if the answers above it say so; an answer nobody asked for is dropped
     * @param process the answer decides how the process goes on
     * @param options empty unless one or several of them are the answer
     * @param fields of one row of a list; empty for every other type
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
            List<Option> options,
            List<Question> fields) {}

    /** @param value what to send */
    public record Option(String value, String label) {}

    public static FormOutline of(FormSchema schema, Locale locale) {
        return of(schema, locale, FormContext.NONE);
    }

    /** @param context what choices and labels may depend on */
    public static FormOutline of(FormSchema schema, Locale locale, FormContext context) {
        var known = Known.NOTHING.and(context.facts());
        return new FormOutline(
                schema.id(),
                new Drawing(locale, new Known(known.names(), known.today(), context)).of(schema.components()));
    }

    private record Drawing(Locale locale, Known known) {

        List<Question> of(List<FormComponent> components) {
            return components.stream().flatMap(this::of).toList();
        }

        private Stream<Question> of(FormComponent component) {
            if (component instanceof FormField field) {
                return Stream.of(question(field));
            } else if (component instanceof FormRows rows) {
                return Stream.of(list(rows));
            }
            return component instanceof FormComponent.Group group
                    ? group.components().stream().flatMap(this::of)
                    : Stream.of();
        }

        private Question question(FormField field) {
            var type = field.kind().in(known);
            return new Question(
                    field.key(),
                    name(type),
                    field.label(locale, known),
                    field.help().in(locale, known),
                    field.required().always(),
                    field.readonly().always(),
                    field.hide() != null,
                    field.inProcess(),
                    options(type),
                    List.of());
        }

        private Question list(FormRows rows) {
            return new Question(
                    rows.key(),
                    "list",
                    rows.wording().in(locale, known),
                    "",
                    false,
                    false,
                    rows.hide() != null,
                    false,
                    List.of(),
                    of(rows.components()));
        }

        private List<Option> options(FieldType type) {
            var options = type instanceof ChoiceType choice
                    ? choice.options()
                    : type instanceof ChecklistType checklist ? checklist.options() : Options.NONE;
            return options.values().stream()
                    .map(value -> new Option(value, options.label(value, locale)))
                    .toList();
        }

        private static String name(FieldType type) {
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
            } else if (type instanceof FilesType) {
                return "files";
            } else if (type instanceof ComputedType) {
                return "computed";
            }
            return ((MomentType) type).part().name().toLowerCase(Locale.ROOT);
        }
    }
}
