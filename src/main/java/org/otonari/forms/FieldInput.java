package org.otonari.forms;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One question on the screen. Vaadin's own validation is switched off, so that the server's message is the only one and
 * stays until the answer changes.
 */
final class FieldInput<C extends AbstractField<C, V>, V> implements OnScreen {

    private final FormField field;
    private final Place place;
    private final Locale locale;
    private final C component;
    private final Function<V, @Nullable Object> toRaw;
    private final BiFunction<FieldType, Object, @Nullable V> fromRaw;
    private Consumer<Asked> following = asked -> {};
    private FieldType type;
    private boolean fresh = true;
    private boolean locked;
    private boolean formReadOnly;
    private @Nullable Object typedBeforeLocked;

    FieldInput(
            FormField field,
            Place place,
            Locale locale,
            C component,
            Function<V, @Nullable Object> toRaw,
            BiFunction<FieldType, Object, @Nullable V> fromRaw) {
        this.field = field;
        this.place = place;
        this.locale = locale;
        this.component = component;
        this.toRaw = toRaw;
        this.fromRaw = fromRaw;
        this.type = field.kind().plain();
        component.getElement().setAttribute("data-key", place.name());
        if (component instanceof HasValidation validation) {
            validation.setManualValidation(true);
        }
    }

    /** What else follows from the answers above, such as the choices. */
    FieldInput<C, V> following(Consumer<Asked> more) {
        this.following = more;
        return this;
    }

    FormField field() {
        return field;
    }

    FieldType type() {
        return type;
    }

    Place place() {
        return place;
    }

    @Override
    public Component component() {
        return component;
    }

    /** Takes on what the answers above decide; a choice that is no longer one goes. */
    void become(Asked asked) {
        type = asked.type();
        if (component instanceof HasLabel labelled) {
            var label = field.label(locale, asked.known());
            if (!label.equals(labelled.getLabel())) {
                labelled.setLabel(label);
            }
        }
        var help = field.help().in(locale, asked.known());
        if (component instanceof HasHelper helped && !help.equals(Objects.toString(helped.getHelperText(), ""))) {
            helped.setHelperText(help);
        }
        showRequired(asked.required() && !asked.readonly());
        lock(asked.readonly());
        following.accept(asked);
        if (fresh && !asked.readonly()) {
            show(asked.initial());
        }
    }

    /** A date with a time is a group of two fields, and a group may not say that it is required; its mark still does. */
    private void showRequired(boolean required) {
        if (component instanceof DateTimePicker group) {
            group.setClassName("otonari-required", required);
        } else if (component.isRequiredIndicatorVisible() != required) {
            component.setRequiredIndicatorVisible(required);
        }
    }

    /** Words typed before an answer above made the field read-only come back when it opens again. */
    private void lock(boolean lock) {
        if (lock == locked) {
            return;
        }
        if (lock) {
            typedBeforeLocked = fresh ? null : value();
            locked = true;
        } else {
            locked = false;
            if (!fresh) {
                show(typedBeforeLocked);
            }
        }
        showReadOnly();
    }

    /** Nobody has seen or filled it yet: its first value is still to come. */
    boolean isFresh() {
        return fresh;
    }

    @Nullable
    Object value() {
        return locked ? typedBeforeLocked : component.isEmpty() ? null : toRaw.apply(component.getValue());
    }

    /** Shows what it can of the value: a draft may hold more than the form now allows. */
    void show(@Nullable Object raw) {
        fresh = false;
        if (locked) {
            typedBeforeLocked = raw;
        } else {
            put(raw);
        }
    }

    /** In a read-only field. */
    void showGiven(@Nullable Object value) {
        put(value);
    }

    private void put(@Nullable Object raw) {
        V value = raw == null ? null : fromRaw.apply(type, raw);
        if (value == null) {
            component.clear();
        } else if (!value.equals(component.getValue())) {
            component.setValue(value);
        }
    }

    void onChange(Runnable listener) {
        component.addValueChangeListener(event -> listener.run());
    }

    void setReadOnly(boolean readOnly) {
        formReadOnly = readOnly;
        showReadOnly();
    }

    private void showReadOnly() {
        component.setReadOnly(formReadOnly || locked);
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
        return !locked && component instanceof HasValidator<?> && hasUnreadableText();
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
