package org.otonari.forms;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A form on the screen. It asks and shows; {@link FormValidator} decides. */
public class FormView extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient FormSchema schema;
    private final transient FormValidator validator = new FormValidator();
    private final transient Map<String, @Nullable Object> facts;
    private final transient FormBody body;
    private final Locale locale;
    private final transient List<Consumer<Map<String, @Nullable Object>>> listeners = new ArrayList<>();
    private boolean filling;

    public FormView(FormSchema schema, Locale locale) {
        this(schema, locale, Map.of());
    }

    /** @param facts what conditions may ask for beside the answers; shown in read-only fields of the same key */
    public FormView(FormSchema schema, Locale locale, Map<String, ? extends @Nullable Object> facts) {
        this.schema = schema;
        this.locale = locale;
        this.facts = new HashMap<>(facts);
        getContent().addClassName("otonari-form");
        this.body = new FormBody(schema, locale, getContent());
        body.inputs().values().forEach(input -> {
            input.show(
                    input.field().readonly()
                            ? input.field().given(this.facts)
                            : input.field().initial());
            input.onChange(() -> changed(input));
        });
        showWhatApplies();
    }

    /**
     * What stands in every field that can be filled in, in the form's order, unchecked; {@code null} where a field is
     * empty, so that a draft remembers what was cleared. Hidden fields keep their words here; validation drops them.
     */
    public Map<String, @Nullable Object> values() {
        var values = new LinkedHashMap<String, @Nullable Object>();
        body.inputs().forEach((key, input) -> {
            if (!input.field().readonly()) {
                values.put(key, input.value());
            }
        });
        return Collections.unmodifiableMap(values);
    }

    /**
     * Fills in the named fields, from a draft or from what is known, and leaves the others. Unknown keys are passed
     * over: a draft may be older than the form. Tells no listener.
     */
    public void setValues(Map<String, ? extends @Nullable Object> values) {
        filling = true;
        try {
            values.forEach((key, value) -> {
                var input = body.inputs().get(key);
                if (input == null) {
                    return;
                }
                if (input.field().readonly()) {
                    facts.put(key, value);
                }
                input.show(value);
                input.setError(null);
            });
        } finally {
            filling = false;
        }
        showWhatApplies();
    }

    /** Validates as every other way in does, shows what is wrong and goes to the first of it. */
    public FormResult check() {
        var checked = validator.validate(schema, values(), facts);
        var result = new FormResult(checked.values(), withUnreadable(checked.errors()));
        showErrors(result.errors());
        focusFirstInvalid();
        return result;
    }

    /** Replaces all errors. One whose key has no field on this form is passed over. */
    public void showErrors(List<FieldError> errors) {
        var byKey = new HashMap<String, FieldError>();
        errors.forEach(error -> byKey.putIfAbsent(error.key(), error));
        body.inputs().forEach((key, input) -> {
            var error = byKey.get(key);
            input.setError(error == null ? null : error.text(locale));
        });
    }

    public void focusFirstInvalid() {
        body.inputs().values().stream()
                .filter(input -> input.isInvalid() && input.isShown())
                .findFirst()
                .ifPresent(FieldInput::focus);
    }

    /** Fields that are read-only by design stay so. */
    public void setReadOnly(boolean readOnly) {
        body.inputs().values().forEach(input -> input.setReadOnly(readOnly));
    }

    /** Told of {@link #values()} after each change, while typing after a pause of 400 ms: often enough for a draft. */
    public Registration addChangeListener(Consumer<Map<String, @Nullable Object>> listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    private void changed(FieldInput<?, ?> input) {
        if (filling) {
            return;
        }
        input.setError(null);
        showWhatApplies();
        var values = values();
        List.copyOf(listeners).forEach(listener -> listener.accept(values));
    }

    private void showWhatApplies() {
        new Reading(schema, facts, this::answer).forEach(body::show);
    }

    private @Nullable Object answer(FormField field) {
        if (field.readonly()) {
            return field.given(facts);
        }
        var input = body.inputs().get(field.key());
        return input == null ? null : field.valueOf(input.value());
    }

    /** Half a date reaches the server as nothing; it must not pass for an empty answer. */
    private List<FieldError> withUnreadable(List<FieldError> errors) {
        var all = new ArrayList<FieldError>();
        body.inputs().forEach((key, input) -> {
            if (input.isShown() && !input.field().readonly() && input.isUnreadable()) {
                var message = "forms.error." + input.field().type().requiredMessage();
                all.add(new FieldError(key, message, List.of()));
            } else {
                errors.stream().filter(error -> error.key().equals(key)).forEach(all::add);
            }
        });
        return all;
    }
}
