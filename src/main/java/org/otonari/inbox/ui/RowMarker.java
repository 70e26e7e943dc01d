package org.otonari.inbox.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.otonari.inbox.TaskItem;
import org.otonari.ui.Languages;

/** The row the keys work on: marked for the eye, read aloud for the ear. Only this row is fetched, never the list. */
class RowMarker extends Span {

    private final Grid<TaskItem> grid;
    private final IntFunction<Optional<TaskItem>> row;
    private int at = -1;
    private @Nullable TaskItem item;

    RowMarker(Grid<TaskItem> grid, IntFunction<Optional<TaskItem>> row) {
        this.grid = grid;
        this.row = row;
        addClassName("otonari-only-read-aloud");
        getElement().setAttribute("role", "status");
        grid.addCellFocusListener(focus -> focus.getItem().ifPresent(it -> item = it));
    }

    Optional<TaskItem> item() {
        return Optional.ofNullable(item);
    }

    void move(int step) {
        var wanted = Math.max(0, at + step);
        row.apply(wanted).ifPresent(found -> {
            at = wanted;
            item = found;
            grid.select(found);
            grid.scrollToIndex(wanted);
            setText(found.person() + " " + found.name(Languages.current()));
        });
    }

    /** The list has changed: start again from the top. */
    void forget() {
        at = -1;
        item = null;
        grid.deselectAll();
        setText("");
    }
}
