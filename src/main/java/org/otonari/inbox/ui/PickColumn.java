package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import org.otonari.inbox.TaskItem;
import org.otonari.ui.Languages;

/** A box before each row to pick it with; with Shift, everything since the row pressed before. */
class PickColumn {

    static final String KEY = "pick";

    private static final String BOX =
            """
            <label class="otonari-pick"><input type="checkbox" .checked=${item.picked} aria-label=${item.label}
              @click=${(e) => pick(e.shiftKey)}></label>
            """;

    private final Selection selection;
    private final Checkbox all = new Checkbox();

    PickColumn(Selection selection) {
        this.selection = selection;
        all.setAriaLabel(t("inbox.pick.all"));
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                if (change.getValue()) {
                    selection.addAll();
                } else {
                    selection.clear();
                }
            }
        });
    }

    void addTo(Grid<TaskItem> grid) {
        var column = grid.addColumn(LitRenderer.<TaskItem>of(BOX)
                        .withProperty("picked", selection::contains)
                        .withProperty(
                                "label", item -> t("inbox.pick.one", item.person(), item.name(Languages.current())))
                        .withFunction("pick", (item, arguments) -> pick(item, arguments.getBoolean(0))))
                .setKey(KEY)
                .setHeader(all)
                .setPartNameGenerator(item -> KEY)
                .setWidth("3.25rem")
                .setFlexGrow(0);
        grid.getHeaderRows().get(0).getCell(column).setPartName(KEY);
    }

    /** @param total how many the list holds */
    void show(int total) {
        all.setValue(selection.size() > 0 && selection.size() >= total);
        all.setIndeterminate(selection.size() > 0 && selection.size() < total);
    }

    private void pick(TaskItem item, boolean range) {
        if (range) {
            selection.extendTo(item);
        } else {
            selection.toggle(item);
        }
    }
}
