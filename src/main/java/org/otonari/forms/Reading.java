package org.otonari.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a form from top to bottom, as its reader does. An expression sees the answers above it, so hiding needs
 * no second round and the screen and the server cannot disagree.
 */
final class Reading {

    private final FormSchema schema;
    private final Frame form;
    private final Reader reader;
    private int rowsLeft = FormRows.MOST_IN_ALL;

    /** Answers the form's questions, on the screen or from what was sent. */
    interface Reader {

        /** The answer to a visible question that can be answered, as {@link FieldType} reads it. */
        @Nullable
        Object answer(Asked asked);

        /** Told of a visible field that shows what we know. */
        default void given(Asked asked, @Nullable Object value) {}

        /** How many rows a visible list has; 0 if they cannot be taken. */
        int rows(FormRows rows, Place place);

        /** Told that there are more rows than one form may have; they are passed over. */
        default void tooManyRows(Place place) {}

        /** Told of every component, of a visible field after its answer is known. */
        default void seen(FormComponent component, Frame frame, boolean visible) {}
    }

    Reading(FormSchema schema, FormContext context, LocalDate today, Reader reader) {
        this.schema = schema;
        this.form = Frame.of(context, today);
        this.reader = reader;
    }

    void run() {
        prepare(schema.components(), form);
        visit(schema.components(), form, true);
    }

    /** Unanswered is not the same as unheard of: an expression may ask for every question from the start. */
    private static void prepare(List<FormComponent> components, Frame frame) {
        for (var component : components) {
            if (component instanceof FormField field) {
                frame.put(field.path(), field.kind().plain().absent());
            } else if (component instanceof FormRows rows) {
                frame.put(rows.path(), List.of());
            } else if (component instanceof FormComponent.Group group) {
                prepare(group.components(), frame);
            }
        }
    }

    private void visit(List<FormComponent> components, Frame frame, boolean shown) {
        for (var component : components) {
            boolean visible = shown && !component.isHidden(frame.known());
            if (visible && component instanceof FormField field) {
                var value = answer(field.ask(frame));
                frame.put(field.path(), value == null ? field.kind().plain().absent() : value);
            }
            reader.seen(component, frame, visible);
            if (component instanceof FormComponent.Group group) {
                visit(group.components(), frame, visible);
            } else if (visible && component instanceof FormRows rows) {
                rows(rows, frame);
            }
        }
    }

    private @Nullable Object answer(Asked asked) {
        if (!asked.readonly()) {
            return reader.answer(asked);
        }
        var value = asked.field().isComputed() ? asked.valueOf(null) : asked.given();
        reader.given(asked, value);
        return value;
    }

    private void rows(FormRows rows, Frame frame) {
        var place = frame.place().then(rows.path());
        int count = reader.rows(rows, place);
        if (count > rowsLeft) {
            reader.tooManyRows(place);
            return;
        }
        rowsLeft -= count;
        var answers = new ArrayList<Map<String, @Nullable Object>>();
        for (int i = 0; i < count; i++) {
            var row = frame.row(rows.path(), i);
            prepare(rows.components(), row);
            visit(rows.components(), row, true);
            answers.add(row.answers());
        }
        frame.put(rows.path(), answers);
    }
}
