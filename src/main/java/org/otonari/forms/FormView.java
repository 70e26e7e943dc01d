package org.otonari.forms;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.otonari.files.FileCheck;

/** A form on the screen. It asks and shows; {@link FormValidator} decides. */
public class FormView extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient FormSchema schema;
    private final transient FormValidator validator;
    private final transient FormBody body;
    private final Locale locale;
    private final transient List<Consumer<Map<String, @Nullable Object>>> listeners = new ArrayList<>();
    private transient FormContext context;
    private transient List<FieldInput<?, ?>> visible = List.of();
    private boolean filling;

    public FormView(FormSchema schema, Locale locale) {
        this(schema, locale, Map.of());
    }

    /** @param facts what expressions may ask for beside the answers; shown in read-only fields of the same key */
    public FormView(FormSchema schema, Locale locale, Map<String, ? extends @Nullable Object> facts) {
        this(schema, locale, FormContext.of(facts), new FormValidator(), null);
    }

    FormView(
            FormSchema schema,
            Locale locale,
            FormContext context,
            FormValidator validator,
            @Nullable FileCheck fileCheck) {
        this.schema = schema;
        this.locale = locale;
        this.context = context;
        this.validator = validator;
        getContent().addClassName("otonari-form");
        this.body = new FormBody(locale, new Inputs(locale, context.files(), fileCheck), new Events());
        body.add(schema.components(), Place.ROOT, getContent());
        showWhatApplies(Map.of());
    }

    /**
     * What stands in every field that can be filled in, unchecked, in the shape in which it is sent; {@code null} where
     * a field is empty, so that a draft remembers what was cleared. Hidden fields keep their words here; validation
     * drops them. Half a date is not kept: the browser does not tell it.
     */
    public Map<String, @Nullable Object> values() {
        var values = new LinkedHashMap<String, @Nullable Object>();
        body.writeValues(values, Place.ROOT);
        return Collections.unmodifiableMap(values);
    }

    /**
     * Fills in the named fields, from a draft or from what is known, and leaves the others. Unknown keys and values
     * that no longer fit are passed over: a draft may be older than the form. Tells no listener.
     */
    public void setValues(Map<String, ? extends @Nullable Object> values) {
        filling = true;
        try {
            // Lists first, and lists within them after they have been drawn, so that every value finds its field.
            for (var list : List.copyOf(body.lists().values())) {
                setCount(list, values);
            }
            learn(values);
            body.inputs().values().stream()
                    .filter(input -> input.place().isIn(values))
                    .forEach(input -> input.setError(null));
        } finally {
            filling = false;
        }
        showWhatApplies(values);
    }

    private void setCount(RowsOnScreen list, Map<String, ? extends @Nullable Object> values) {
        if (list.place().in(values) instanceof Collection<?> rows) {
            list.setCount(list.isChangeable() ? rows.size() : list.count());
            body.lists().values().stream()
                    .filter(each -> each != list && each.place().isWithin(list.place()))
                    .toList()
                    .forEach(each -> setCount(each, values));
        }
    }

    private void learn(Map<String, ? extends @Nullable Object> values) {
        var facts = new LinkedHashMap<String, @Nullable Object>(context.facts());
        schema.fields().stream().filter(field -> field.readonly().always()).forEach(field -> {
            var place = Place.ROOT.then(field.path());
            if (place.isIn(values)) {
                place.put(facts, place.in(values));
            }
        });
        context = new FormContext(facts, context.files());
    }

    /** Validates as every other way in does, shows what is wrong and goes to the first of it. */
    public FormResult check() {
        var checked = validator.validate(schema, values(), context);
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
        body.lists().forEach((key, list) -> {
            if (byKey.keySet().stream().anyMatch(each -> each.startsWith(key))) {
                list.unfold();
            }
        });
    }

    public void focusFirstInvalid() {
        visible.stream()
                .filter(input -> input.isInvalid() && input.isShown())
                .findFirst()
                .ifPresent(FieldInput::focus);
    }

    /** Fields that are read-only by design stay so. */
    public void setReadOnly(boolean readOnly) {
        body.inputs().values().forEach(input -> input.setReadOnly(readOnly));
        body.lists().values().forEach(list -> list.setReadOnly(readOnly));
    }

    /**
     * Told of {@link #values()} after each change: while somebody types every {@value Inputs#TYPING_MS} ms, and no
     * later than that after the last letter.
     */
    public Registration addChangeListener(Consumer<Map<String, @Nullable Object>> listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    /** Names of the fields that are visible now, in reading order, for comparison with what validation takes. */
    List<String> visible() {
        return visible.stream().map(input -> input.place().name()).toList();
    }

    private void changed() {
        showWhatApplies(Map.of());
        var values = values();
        List.copyOf(listeners).forEach(listener -> listener.accept(values));
    }

    private void showWhatApplies(Map<String, ? extends @Nullable Object> arriving) {
        boolean wasFilling = filling;
        filling = true;
        try {
            var showing = new Showing(body, arriving);
            new Reading(schema, context, validator.today(), showing).run();
            showing.showHidden();
            visible = showing.visible();
        } finally {
            filling = wasFilling;
        }
    }

    /** Half a date reaches the server as nothing; it must not pass for an empty answer. */
    private List<FieldError> withUnreadable(List<FieldError> errors) {
        var unreadable = new LinkedHashMap<String, FieldError>();
        visible.stream().filter(FieldInput::isUnreadable).forEach(input -> {
            var name = input.place().name();
            unreadable.put(
                    name, new FieldError(name, "forms.error." + input.type().requiredMessage(), List.of()));
        });
        if (unreadable.isEmpty()) {
            return errors;
        }
        var all = new ArrayList<FieldError>();
        errors.stream().filter(error -> !unreadable.containsKey(error.key())).forEach(all::add);
        var names = visible();
        all.addAll(unreadable.values());
        all.sort((one, other) -> Integer.compare(names.indexOf(one.key()), names.indexOf(other.key())));
        return all;
    }

    private final class Events implements FormBody.Host {

        @Override
        public void created(FieldInput<?, ?> input) {
            input.onChange(() -> {
                if (!filling) {
                    input.setError(null);
                    changed();
                }
            });
        }

        @Override
        public void fill(Map<String, @Nullable Object> values) {
            showWhatApplies(values);
        }

        @Override
        public void changedRows() {
            changed();
        }
    }
}
