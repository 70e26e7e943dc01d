package org.otonari.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Hr;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Everything of a form that stands on the screen, and where. */
final class FormBody {

    private final Locale locale;
    private final Inputs make;
    private final Host host;
    private final Map<String, FieldInput<?, ?>> inputs = new LinkedHashMap<>();
    private final Map<String, RowsOnScreen> lists = new LinkedHashMap<>();
    private final Map<Place, Map<FormComponent, OnScreen>> drawn = new HashMap<>();

    /** Told of what happens on the screen. */
    interface Host {
        void created(FieldInput<?, ?> input);

        /** Values that move from one row to another. */
        void fill(Map<String, @Nullable Object> values);

        /** Somebody added or removed a row. */
        void changedRows();
    }

    FormBody(Locale locale, Inputs make, Host host) {
        this.locale = locale;
        this.make = make;
        this.host = host;
    }

    /** By name; rows that came later stand later. */
    Map<String, FieldInput<?, ?>> inputs() {
        return inputs;
    }

    Map<String, RowsOnScreen> lists() {
        return lists;
    }

    void add(List<FormComponent> components, Place place, HasComponents target) {
        var here = drawn.computeIfAbsent(place, missing -> new IdentityHashMap<>());
        Layout.rows(components.stream().filter(FormBody::isDrawn).toList())
                .forEach(row -> Layout.add(row, target, component -> {
                    var onScreen = draw(component, place);
                    here.put(component, onScreen);
                    return onScreen.component();
                }));
    }

    private static boolean isDrawn(FormComponent component) {
        return !(component instanceof FormField field && field.isComputed());
    }

    void show(FormComponent component, Frame frame, boolean visible) {
        var onScreen = drawn.getOrDefault(frame.place(), Map.of()).get(component);
        if (onScreen != null) {
            onScreen.component().setVisible(visible);
            if (visible) {
                onScreen.refresh(frame.known());
            }
        }
    }

    private OnScreen draw(FormComponent component, Place place) {
        if (component instanceof FormField field) {
            var input = make.of(field, place.then(field.path()));
            inputs.put(input.place().name(), input);
            host.created(input);
            return input;
        } else if (component instanceof FormComponent.Group group) {
            return group(group, place);
        } else if (component instanceof FormRows rows) {
            var list = new RowsOnScreen(rows, place.then(rows.path()), this, locale);
            lists.put(list.place().name(), list);
            list.setCount(rows.initial());
            return list;
        } else if (component instanceof FormTable table) {
            return new TableOnScreen(table, locale);
        } else if (component instanceof FormComponent.Text text) {
            return text.html()
                    ? new OnScreen.Words(text.wording(), locale, Entities::escape, HtmlProse::of)
                    : new OnScreen.Words(text.wording(), locale, UnaryOperator.identity(), Prose::of);
        }
        return OnScreen.still(component instanceof FormComponent.Gap gap && gap.line() ? new Hr() : space());
    }

    private OnScreen group(FormComponent.Group group, Place place) {
        var box = new Div();
        box.addClassName("otonari-form-group");
        var title = new H3();
        box.add(title);
        add(group.components(), place, box);
        return new OnScreen() {
            @Override
            public Component component() {
                return box;
            }

            @Override
            public void refresh(Known known) {
                var label = group.wording().in(locale, known);
                title.setText(label);
                title.setVisible(!label.isBlank());
                if (!label.isBlank()) {
                    box.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
                }
            }
        };
    }

    private static Component space() {
        var space = new Div();
        space.addClassName("otonari-form-space");
        space.setHeight("1rem");
        return space;
    }

    // What a list needs of the form it stands in

    boolean hasRoomForARow() {
        return lists.values().stream().mapToInt(RowsOnScreen::count).sum() < FormRows.MOST_IN_ALL;
    }

    void forget(Place row) {
        inputs.values().removeIf(input -> input.place().isWithin(row));
        lists.values().removeIf(list -> list.place().isWithin(row));
        drawn.keySet().removeIf(place -> place.isWithin(row));
    }

    List<?> rowsOf(Place list) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        writeValues(values, list);
        return list.in(values) instanceof List<?> rows ? rows : List.of();
    }

    void writeValues(Map<String, @Nullable Object> values, Place within) {
        lists.values().stream().filter(list -> list.place().isWithin(within)).forEach(list -> list.place()
                .putRows(values, list.count()));
        inputs.values().stream()
                .filter(input -> input.place().isWithin(within) && !input.isFresh())
                .filter(input -> !input.field().readonly().always())
                .forEach(input -> input.place().put(values, input.value()));
    }

    void fill(Place list, List<?> rows) {
        var moved = new LinkedHashMap<String, @Nullable Object>();
        list.put(moved, rows);
        host.fill(moved);
    }

    void changedRows() {
        host.changedRows();
    }

    void focusFirst(Place row) {
        inputs.values().stream()
                .filter(input -> input.place().isWithin(row) && input.isShown())
                .findFirst()
                .ifPresent(FieldInput::focus);
    }
}
