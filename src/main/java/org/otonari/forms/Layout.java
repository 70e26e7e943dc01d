package org.otonari.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Puts components side by side on the sixteen columns of Camunda's grid; on a phone they stand beneath each other. */
final class Layout {

    private static final int COLUMNS = 16;

    private Layout() {}

    /** Neighbours that name the same row. */
    static List<List<FormComponent>> rows(List<FormComponent> components) {
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

    static void add(List<FormComponent> row, HasComponents target, Function<FormComponent, Component> draw) {
        if (row.size() == 1 && isWide(row.get(0))) {
            target.add(draw.apply(row.get(0)));
            return;
        }
        int open = (int)
                row.stream().filter(each -> each.placement().columns() == 0).count();
        int taken = row.stream().mapToInt(each -> each.placement().columns()).sum();
        int share = open == 0 ? 0 : Math.max(1, (COLUMNS - taken) / open);
        var grid = new Div();
        grid.addClassName("otonari-form-row");
        for (var component : row) {
            int columns = component.placement().columns();
            var drawn = draw.apply(component);
            drawn.getElement().getStyle().set("--otonari-span", String.valueOf(columns == 0 ? share : columns));
            grid.add(drawn);
        }
        target.add(grid);
    }

    private static boolean isWide(FormComponent component) {
        int columns = component.placement().columns();
        return columns == 0 || columns == COLUMNS;
    }
}
