package org.otonari.ofp.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.otonari.ofp.PairLine;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;

/** The lines under one axis of months; a long board grows step by step. */
class BoardList extends Div {

    private static final int STEP = 60;

    private final List<PairLine> lines;
    private final TimeAxis axis;
    private final Function<String, String> names;
    private final DateTexts dates;
    private final UnorderedList rows = new UnorderedList();
    private final Button more = new Button();
    private int shown;

    BoardList(List<PairLine> lines, Function<String, String> names, DateTexts dates, Instant now) {
        this.lines = lines;
        this.axis = TimeAxis.of(lines, now);
        this.names = names;
        this.dates = dates;
        addClassNames("otonari-card", "otonari-half-years");
        rows.addClassName("otonari-half-rows");
        more.addClickListener(click -> grow());
        add(head(), rows, more);
        grow();
    }

    private Div head() {
        var head = new Div();
        head.addClassName("otonari-half-head");
        head.getElement().setAttribute("aria-hidden", "true");
        var months = new Div();
        months.addClassName("otonari-half-months");
        var name = DateTimeFormatter.ofPattern(t("ofp.pairBoard.month"), Languages.current());
        axis.months().forEach(month -> {
            var mark = new Span(name.format(month));
            mark.getStyle().set("--at", TimeAxis.percent(axis.at(month)));
            months.add(mark);
        });
        var today = new Span(t("ofp.pairBoard.today"));
        today.addClassName("today");
        today.getStyle().set("--at", TimeAxis.percent(axis.at(axis.today())));
        months.add(today);
        head.add(months);
        return head;
    }

    private void grow() {
        var next = lines.subList(shown, Math.min(lines.size(), shown + STEP));
        next.forEach(it -> rows.add(new PairRow(it, names.apply(it.coordinator()), axis, dates)));
        shown += next.size();
        more.setVisible(shown < lines.size());
        more.setText(t("ofp.pairBoard.more", lines.size() - shown));
    }
}
