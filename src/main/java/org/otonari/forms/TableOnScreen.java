package org.otonari.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table of what we know, page by page; on a phone it scrolls sideways within its own box. */
final class TableOnScreen implements OnScreen {

    private final FormTable table;
    private final Locale locale;
    private final Div box = new Div();
    private final H4 title = new H4();
    private final Div sheet = new Div();
    private final Span pageNumber = new Span();
    private final Button back = new Button("", click -> turn(-1));
    private final Button on = new Button("", click -> turn(1));
    private final Div pages = new Div(back, pageNumber, on);
    private List<FormTable.Column> columns = List.of();
    private List<Map<?, ?>> rows = List.of();
    private int page;

    TableOnScreen(FormTable table, Locale locale) {
        this.table = table;
        this.locale = locale;
        box.addClassName("otonari-form-table");
        sheet.addClassName("otonari-form-sheet");
        sheet.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        pages.addClassName("otonari-form-pages");
        back.setText(Texts.of(locale, "forms.table.back"));
        on.setText(Texts.of(locale, "forms.table.on"));
        pageNumber.getElement().setAttribute("aria-live", "polite");
        box.add(title, sheet, pages);
    }

    @Override
    public Component component() {
        return box;
    }

    @Override
    public void refresh(Known known) {
        var label = table.wording().in(locale, known);
        title.setText(label);
        title.setVisible(!label.isBlank());
        sheet.getElement().setAttribute("aria-label", label.isBlank() ? Texts.of(locale, "forms.table.name") : label);
        var newColumns = table.columns(known);
        var newRows = table.rows(known);
        if (!newColumns.equals(columns) || !newRows.equals(rows) || sheet.getComponentCount() == 0) {
            columns = newColumns;
            rows = newRows;
            page = 0;
            draw();
        }
    }

    private void turn(int by) {
        page = Math.max(0, Math.min(pageCount() - 1, page + by));
        draw();
    }

    private int pageSize() {
        return table.rowCount() == 0 ? Plain.MOST_ITEMS : table.rowCount();
    }

    private int pageCount() {
        return Math.max(1, (rows.size() + pageSize() - 1) / pageSize());
    }

    private void draw() {
        sheet.removeAll();
        sheet.add(rows.isEmpty() ? new Span(Texts.of(locale, "forms.table.empty")) : drawn());
        pages.setVisible(pageCount() > 1);
        back.setEnabled(page > 0);
        on.setEnabled(page < pageCount() - 1);
        pageNumber.setText(Texts.of(locale, "forms.table.page", page + 1, pageCount()));
    }

    private Component drawn() {
        var drawn = new HtmlContainer("table");
        var head = new HtmlContainer("tr");
        for (var column : columns) {
            var cell = cell("th", column.wording().in(locale));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        drawn.add(new HtmlContainer("thead", head));
        var body = new HtmlContainer("tbody");
        rows.stream().skip((long) page * pageSize()).limit(pageSize()).forEach(row -> {
            var line = new HtmlContainer("tr");
            columns.forEach(column -> line.add(cell("td", words(row.get(column.key())))));
            body.add(line);
        });
        drawn.add(body);
        return drawn;
    }

    private String words(@Nullable Object value) {
        if (value instanceof Boolean yes) {
            return Texts.of(locale, yes ? "forms.value.yes" : "forms.value.no");
        }
        return value instanceof Long || value instanceof BigDecimal
                ? NumberFormat.getNumberInstance(Texts.supported(locale)).format(value)
                : Plain.words(value);
    }

    private static HtmlContainer cell(String tag, String text) {
        var cell = new HtmlContainer(tag);
        cell.setText(text);
        return cell;
    }
}
