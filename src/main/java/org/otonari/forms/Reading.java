package org.otonari.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a form from top to bottom, as its reader does. A condition sees the answers above it, so hiding needs no
 * second round and the screen and the server cannot disagree.
 */
final class Reading {

    private final FormSchema schema;
    private final Map<String, @Nullable Object> answers;
    private final Function<FormField, @Nullable Object> answering;

    /**
     * @param facts what conditions may know beside the answers
     * @param answering gives the value of a visible field, as {@link FieldType} reads it
     */
    Reading(FormSchema schema, Map<String, ?> facts, Function<FormField, @Nullable Object> answering) {
        this.schema = schema;
        this.answering = answering;
        this.answers = new HashMap<>(facts);
    }

    /** Tells of every component whether it is visible; of a visible field after its answer is known. */
    void forEach(BiConsumer<FormComponent, Boolean> visitor) {
        schema.fields().forEach(field -> answers.put(field.key(), field.type().absent()));
        visit(schema.components(), true, visitor);
    }

    private void visit(List<FormComponent> components, boolean shown, BiConsumer<FormComponent, Boolean> visitor) {
        for (var component : components) {
            boolean visible = shown && !component.isHidden(answers);
            if (visible && component instanceof FormField field) {
                var value = answering.apply(field);
                answers.put(field.key(), value == null ? field.type().absent() : value);
            }
            visitor.accept(component, visible);
            if (component instanceof FormComponent.Group group) {
                visit(group.components(), visible, visitor);
            }
        }
    }
}
