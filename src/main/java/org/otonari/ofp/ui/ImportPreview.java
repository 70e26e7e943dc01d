package org.otonari.ofp.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.otonari.ofp.ApplicationImport.Preview;
import org.otonari.ofp.ApplicationImport.Row;
import org.otonari.ofp.ApplicationImport.RowProblem;
import org.otonari.ui.Card;
import org.otonari.ui.Languages;
import org.otonari.ui.Tag;

/** What a file would bring, line by line, and what has to be corrected in it. */
class ImportPreview extends Div {

    ImportPreview(Preview preview, Runnable take, Runnable again) {
        var card = new Card(t("import.preview", preview.fileName()), counts(preview));
        if (!preview.problems().isEmpty()) {
            card.add(problems(preview.problems()));
        }
        if (!preview.rows().isEmpty()) {
            card.add(rows(preview.rows()));
        }
        card.add(buttons(preview, take, again));
        add(card);
    }

    private static Div counts(Preview preview) {
        var ready =
                preview.rows().stream().filter(row -> row.problems().isEmpty()).count();
        var counts = new Div(
                new Tag(t("import.count.rows", preview.rows().size())), Tag.green(t("import.count.ready", ready)));
        var problems = preview.allProblems().size();
        if (problems > 0) {
            counts.add(Tag.red(t("import.count.problems", problems)));
        }
        counts.getElement().setAttribute("role", "status");
        return counts;
    }

    private static Grid<Row> rows(List<Row> rows) {
        var grid = new Grid<Row>();
        grid.addClassName("otonari-grid");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addColumn(Row::line).setHeader(t("import.column.line")).setFlexGrow(0);
        grid.addColumn(Row::name).setHeader(t("import.column.name"));
        grid.addColumn(row ->
                        row.side() == null ? "" : t("import.side." + row.side().code()))
                .setHeader(t("import.column.side"));
        grid.addColumn(row -> row.ward() == null ? "" : row.ward().label(Languages.current()))
                .setHeader(t("import.column.ward"));
        grid.addColumn(new ComponentRenderer<>(row -> problems(row.problems())))
                .setHeader(t("import.column.problems"))
                .setFlexGrow(4);
        grid.setItems(rows);
        return grid;
    }

    private static Component problems(List<RowProblem> problems) {
        if (problems.isEmpty()) {
            return new Span("✓");
        }
        var list = new UnorderedList();
        problems.forEach(it -> list.add(new ListItem(sentence(it))));
        return list;
    }

    private static String sentence(RowProblem problem) {
        var text = t(problem.messageKey(), problem.arguments().toArray());
        var place = problem.field().isEmpty() ? "" : problem.field() + ": ";
        return problem.line() > 0 && problem.messageKey().startsWith("import.file")
                ? t("import.column.line") + " " + problem.line() + ": " + text
                : place + text;
    }

    private static Div buttons(Preview preview, Runnable take, Runnable again) {
        var primary = new Button(t("import.take", preview.rows().size()), click -> take.run());
        primary.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        primary.setEnabled(preview.isReady());
        primary.setDisableOnClick(true);
        var other = new Button(t("import.again"), click -> again.run());
        other.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return new Div(primary, other);
    }
}
