package org.otonari.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Hr;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lays a form out: up to two columns where there is room, one beneath the other on a phone. */
final class FormBody {

    private static final int FULL_ROW = 16;
    private static final String WIDE_ENOUGH_FOR_TWO = "34rem";

    private final Locale locale;
    private final Map<String, FieldInput<?, ?>> inputs = new LinkedHashMap<>();
    private final Map<FormComponent, Component> shown = new IdentityHashMap<>();

    FormBody(FormSchema schema, Locale locale, HasComponents target) {
        this.locale = locale;
        add(schema.components(), target);
    }

    /** By key, in reading order. */
    Map<String, FieldInput<?, ?>> inputs() {
        return inputs;
    }

    void show(FormComponent component, boolean visible) {
        var onScreen = shown.get(component);
        if (onScreen != null) {
            onScreen.setVisible(visible);
        }
    }

    private void add(List<FormComponent> components, HasComponents target) {
        for (var row : rows(components)) {
            if (row.size() == 1 && !isHalf(row.get(0))) {
                target.add(rendered(row.get(0)));
            } else {
                target.add(columns(row));
            }
        }
    }

    /** Neighbours that name the same row. */
    private static List<List<FormComponent>> rows(List<FormComponent> components) {
        var rows = new ArrayList<List<FormComponent>>();
        var current = "";
        for (var component : components) {
            var name = component.placement().row();
            if (rows.isEmpty() || name.isEmpty() || !name.equals(current)) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(component);
            current = name;
        }
        return rows;
    }

    private FormLayout columns(List<FormComponent> row) {
        var layout = new FormLayout();
        layout.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep(WIDE_ENOUGH_FOR_TWO, 2));
        for (var component : row) {
            boolean shares = isHalf(component)
                    || (row.size() > 1 && component.placement().columns() == 0);
            layout.add(rendered(component), shares ? 1 : 2);
        }
        return layout;
    }

    private static boolean isHalf(FormComponent component) {
        int columns = component.placement().columns();
        return columns > 0 && columns <= FULL_ROW / 2;
    }

    private Component rendered(FormComponent component) {
        var rendered = render(component);
        shown.put(component, rendered);
        return rendered;
    }

    private Component render(FormComponent component) {
        if (component instanceof FormField field) {
            var input = new Inputs(locale).of(field);
            inputs.put(field.key(), input);
            return input.component();
        }
        if (component instanceof FormComponent.Group group) {
            return group(group);
        }
        if (component instanceof FormComponent.Text text) {
            return Prose.of(text.text(locale));
        }
        return component instanceof FormComponent.Gap gap && gap.line() ? new Hr() : space();
    }

    private Component group(FormComponent.Group group) {
        var box = new Div();
        box.addClassName("otonari-form-group");
        var label = group.label(locale);
        if (!label.isBlank()) {
            box.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
            box.add(new H3(label));
        }
        add(group.components(), box);
        return box;
    }

    private static Component space() {
        var space = new Div();
        space.addClassName("otonari-form-space");
        space.setHeight("1rem");
        return space;
    }
}
