package org.otonari.forms;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One question on the screen. Vaadin's own validation is switched off, so that the server's message is the only one and
 * stays until the answer changes.
 */
final class FieldInput<C extends AbstractField<C, V>, V> {

    private final FormField field;
    private final C component;
    private final Function<V, @Nullable Object> toRaw;
    private final Function<Object, @Nullable V> fromRaw;

    FieldInput(
            FormField field, C component, Function<V, @Nullable Object> toRaw, Function<Object, @Nullable V> fromRaw) {
        this.field = field;
        this.component = component;
        this.toRaw = toRaw;
        this.fromRaw = fromRaw;
        component.setReadOnly(field.readonly());
        if (field.required() && !field.readonly()) {
            showRequired(component);
        }
        component.getElement().setAttribute("data-key", field.key());
        if (component instanceof HasValidation validation) {
            validation.setManualValidation(true);
        }
    }

    /** A date with a time is a group of two fields, and a group may not say that it is required; its mark still does. */
    private static void showRequired(AbstractField<?, ?> component) {
        if (component instanceof DateTimePicker group) {
            group.addClassName("otonari-required");
        } else {
            component.setRequiredIndicatorVisible(true);
        }
    }

    FormField field() {
        return field;
    }

    Component component() {
        return component;
    }

    @Nullable
    Object value() {
        return component.isEmpty() ? null : toRaw.apply(component.getValue());
    }

    /** Shows what it can of the value: a draft may hold more than the form now allows. */
    void show(@Nullable Object raw) {
        V value = raw == null ? null : fromRaw.apply(raw);
        if (value == null) {
            component.clear();
        } else {
            component.setValue(value);
        }
    }

    void onChange(Runnable listener) {
        component.addValueChangeListener(event -> listener.run());
    }

    void setReadOnly(boolean readOnly) {
        component.setReadOnly(readOnly || field.readonly());
    }

    /** Neither hidden itself nor in a hidden group. */
    boolean isShown() {
        Component each = component;
        while (each != null && each.isVisible()) {
            each = each.getParent().orElse(null);
        }
        return each == null;
    }

    /**
     * Something is typed that the browser could not turn into a value, such as half a date. The context tells Vaadin
     * that somebody else asks for required fields.
     */
    boolean isUnreadable() {
        return component instanceof HasValidator<?> && hasUnreadableText();
    }

    @SuppressWarnings("unchecked")
    private boolean hasUnreadableText() {
        return component.isEmpty()
                && ((HasValidator<V>) component)
                        .getDefaultValidator()
                        .apply(component.getValue(), new ValueContext(new Binder<>(), component))
                        .isError();
    }

    void setError(@Nullable String message) {
        if (component instanceof HasValidation validation) {
            validation.setErrorMessage(message == null ? "" : message);
            validation.setInvalid(message != null);
        }
    }

    boolean isInvalid() {
        return component instanceof HasValidation validation && validation.isInvalid();
    }

    void focus() {
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
