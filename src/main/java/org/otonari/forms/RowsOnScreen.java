package org.otonari.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A list whose rows are added and removed; rows beyond a few are folded away until somebody asks for them. */
final class RowsOnScreen implements OnScreen {

    private final FormRows rows;
    private final Place place;
    private final FormBody body;
    private final Locale locale;
    private final Div box = new Div();
    private final H3 title = new H3();
    private final Div list = new Div();
    private final Button add = new Button("", click -> addByHand());
    private final Button unfold = new Button("", click -> foldByHand());
    private final List<Div> drawn = new ArrayList<>();
    private final List<Button> removals = new ArrayList<>();
    private String label = "";
    private boolean folded = true;
    private boolean readOnly;

    RowsOnScreen(FormRows rows, Place place, FormBody body, Locale locale) {
        this.rows = rows;
        this.place = place;
        this.body = body;
        this.locale = locale;
        box.addClassNames("otonari-form-group", "otonari-form-rows");
        box.getElement().setAttribute("role", "group");
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        unfold.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        box.add(title, list, unfold, add);
        refresh(Known.NOTHING);
    }

    @Override
    public Component component() {
        return box;
    }

    Place place() {
        return place;
    }

    int count() {
        return drawn.size();
    }

    boolean isChangeable() {
        return rows.changeable();
    }

    /** Draws rows at the end or takes them away there. */
    void setCount(int wanted) {
        while (drawn.size() > wanted) {
            var last = drawn.remove(drawn.size() - 1);
            removals.remove(removals.size() - 1);
            body.forget(place.row(drawn.size()));
            list.remove(last);
        }
        while (drawn.size() < Math.min(wanted, FormRows.MOST) && body.hasRoomForARow()) {
            draw();
        }
        showButtons();
    }

    private void draw() {
        int index = drawn.size();
        var name = new H4();
        var remove = new Button(Texts.of(locale, "forms.rows.remove"), click -> removeByHand(index));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        removals.add(remove);
        var head = new Div(name, remove);
        head.addClassName("otonari-form-row-head");
        var row = new Div(head);
        row.addClassName("otonari-form-list-row");
        row.getElement().setAttribute("role", "group");
        drawn.add(row);
        list.add(row);
        body.add(rows.components(), place.row(index), row);
        nameRow(index);
    }

    private void nameRow(int index) {
        var name = Texts.of(locale, "forms.rows.row", label, index + 1);
        var row = drawn.get(index);
        row.getElement().setAttribute("aria-label", name);
        var head = (Div) row.getComponentAt(0);
        ((H4) head.getComponentAt(0)).setText(name);
        removals.get(index).setAriaLabel(Texts.of(locale, "forms.rows.removeNamed", name));
    }

    @Override
    public void refresh(Known known) {
        var words = rows.wording().in(locale, known);
        var named = words.isBlank() ? Texts.of(locale, "forms.rows.name") : words;
        if (!named.equals(label)) {
            label = named;
            title.setText(words);
            title.setVisible(!words.isBlank());
            box.getElement().setAttribute("aria-label", label);
            add.setText(Texts.of(locale, "forms.rows.add", label));
            for (int i = 0; i < drawn.size(); i++) {
                nameRow(i);
            }
        }
    }

    private void addByHand() {
        setCount(drawn.size() + 1);
        fold(false);
        body.changedRows();
        body.focusFirst(place.row(drawn.size() - 1));
    }

    /** What stood below moves up; those rows are drawn anew, so that no half-typed date stays behind in the wrong one. */
    private void removeByHand(int index) {
        var values = new ArrayList<Object>();
        values.addAll(body.rowsOf(place));
        values.remove(index);
        for (int i = 0; i < index; i++) {
            values.set(i, Map.of());
        }
        setCount(index);
        setCount(values.size());
        body.fill(place, values);
        body.changedRows();
        add.focus();
    }

    void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        showButtons();
    }

    /** Nothing that is wrong may stay out of sight. */
    void unfold() {
        fold(false);
    }

    private void foldByHand() {
        fold(!folded);
    }

    private void fold(boolean fold) {
        folded = fold;
        showButtons();
    }

    private void showButtons() {
        boolean changeable = rows.changeable() && !readOnly;
        add.setVisible(changeable);
        add.setEnabled(drawn.size() < FormRows.MOST && body.hasRoomForARow());
        removals.forEach(remove -> remove.setVisible(changeable));
        boolean folds = drawn.size() > rows.open();
        unfold.setVisible(folds);
        unfold.setText(
                folded
                        ? Texts.of(locale, "forms.rows.unfold", drawn.size())
                        : Texts.of(locale, "forms.rows.fold", rows.open()));
        unfold.getElement().setAttribute("aria-expanded", String.valueOf(!folded));
        for (int i = 0; i < drawn.size(); i++) {
            drawn.get(i).getElement().setAttribute("hidden", folds && folded && i >= rows.open());
        }
    }
}
