package org.otonari.deadlines.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.otonari.deadlines.CalendarPreview;
import org.otonari.deadlines.CalendarPreview.Move;
import org.otonari.ui.Card;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;
import org.otonari.ui.Tag;

/** What a change of hours would do to the open deadlines, before it is done: which move, from when to when. */
class MovesCard extends Card {

    private static final int SHORT = 20;

    private final DateTexts dates;

    MovesCard(CalendarPreview preview, DateTexts dates, Component... actions) {
        super(t("deadlines.preview.title", preview.moving()));
        this.dates = dates;
        var facts = new Paragraph(t("deadlines.preview.concerned", preview.concerned(), preview.paused()));
        facts.addClassName("otonari-sub");
        add(facts);
        if (preview.moving() == 0) {
            add(new Paragraph(t("deadlines.preview.none")));
        }
        if (preview.unseen() > 0) {
            add(new Paragraph(t("deadlines.preview.unseen", preview.unseen())));
        }
        if (!preview.moves().isEmpty()) {
            add(moves(preview));
        }
        var buttons = new Div(actions);
        buttons.addClassNames("otonari-row", "otonari-preview-actions");
        add(buttons);
    }

    private Grid<Move> moves(CalendarPreview preview) {
        var grid = new Grid<Move>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addComponentColumn(this::row).setHeader(t("deadlines.preview.header"));
        grid.setItems(preview.moves());
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("otonari-moves");
        grid.getElement().setAttribute("aria-label", t("deadlines.preview.header"));
        grid.setAllRowsVisible(preview.moves().size() <= SHORT);
        return grid;
    }

    private Div row(Move move) {
        var locale = Languages.current();
        var link = new Anchor(
                "case/" + move.caseNumber().value(), move.caseNumber().value());
        link.addClassName("otonari-number");
        var step = new Span(move.name(locale));
        step.addClassName("otonari-who");
        var when = new Span(
                t("deadlines.preview.move", dates.moment(move.from(), locale), dates.moment(move.to(), locale)));
        when.addClassName("otonari-move-when");
        var row = new Div(link, step, when, byHowMuch(move));
        row.addClassName("otonari-move");
        return row;
    }

    private static Tag byHowMuch(Move move) {
        var later = move.to().isAfter(move.from());
        var shift = Duration.between(move.from(), move.to()).abs();
        var days = Math.abs(ChronoUnit.DAYS.between(
                move.from().atZone(DateTexts.TOKYO).toLocalDate(),
                move.to().atZone(DateTexts.TOKYO).toLocalDate()));
        var text = days > 0
                ? t(later ? "deadlines.move.laterDays" : "deadlines.move.earlierDays", days)
                : shift.toHours() > 0
                        ? t(later ? "deadlines.move.laterHours" : "deadlines.move.earlierHours", shift.toHours())
                        : t(later ? "deadlines.move.laterMinutes" : "deadlines.move.earlierMinutes", shift.toMinutes());
        return later ? new Tag(text) : Tag.yellow(text);
    }
}
