package org.otonari.deadlines.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.otonari.deadlines.BoardNumbers.Counts;
import org.otonari.deadlines.BoardNumbers.Slice;
import org.otonari.deadlines.ClockFilter;
import org.otonari.deadlines.ClockFilter.State;
import org.otonari.ui.Card;

/** Where it presses: one line for each programme, role, person or promise, and every number opens its list. */
class SliceTable extends Card {

    private static final int SHOWN = 12;

    private final String subject;
    private final Function<Slice, String> name;
    private final Function<Slice, ClockFilter> filter;

    /**
     * @param subject key of the heading
     * @param filter what the list of a slice shows, whatever its state
     */
    SliceTable(String subject, List<Slice> slices, Function<Slice, String> name, Function<Slice, ClockFilter> filter) {
        super(t(subject));
        this.subject = subject;
        this.name = name;
        this.filter = filter;
        addClassName("otonari-slices");
        var most = slices.stream().mapToLong(it -> it.counts().open()).max().orElse(1);
        var table = new NativeTable();
        table.addClassName("otonari-board-table");
        table.getElement().setAttribute("aria-label", t(subject));
        table.getHead().add(head());
        var body = table.getBody();
        slices.stream().limit(SHOWN).forEach(slice -> body.add(row(slice, most)));
        add(table);
        if (slices.size() > SHOWN) {
            var rest = new Button(t("deadlines.board.rest", slices.size() - SHOWN));
            rest.addClassName("otonari-quiet");
            rest.addClickListener(click -> {
                rest.setVisible(false);
                slices.stream().skip(SHOWN).forEach(slice -> body.add(row(slice, most)));
            });
            add(rest);
        }
    }

    private NativeTableRow head() {
        var row = new NativeTableRow();
        for (var key : List.of(
                subject,
                "deadlines.state.breached",
                "deadlines.state.at_risk",
                "deadlines.state.due_today",
                "deadlines.state.open")) {
            var cell = new NativeTableHeaderCell(t(key));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return row;
    }

    private NativeTableRow row(Slice slice, long most) {
        var counts = slice.counts();
        var title = new Span(name.apply(slice));
        title.addClassName("otonari-slice-name");
        var first = new NativeTableHeaderCell();
        first.getElement().setAttribute("scope", "row");
        first.add(title, bar(counts, most));
        var row = new NativeTableRow();
        row.add(first);
        row.add(number(slice, State.BREACHED, counts.breached()));
        row.add(number(slice, State.AT_RISK, counts.atRisk()));
        row.add(number(slice, State.DUE_TODAY, counts.dueToday()));
        row.add(number(slice, State.OPEN, counts.open()));
        return row;
    }

    /** Repeats the numbers beside it for those who look rather than read. */
    private static Div bar(Counts counts, long most) {
        var bar = new Div(
                part("late", counts.breached(), most),
                part("soon", counts.atRisk(), most),
                part("paused", counts.paused(), most),
                part("calm", counts.open() - counts.breached() - counts.atRisk() - counts.paused(), most));
        bar.addClassName("otonari-slice-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private static Span part(String kind, long count, long most) {
        var part = new Span();
        part.addClassName(kind);
        part.getStyle().set("inline-size", "%.2f%%".formatted(100.0 * count / most));
        part.setVisible(count > 0);
        return part;
    }

    private NativeTableCell number(Slice slice, State state, long count) {
        if (count == 0) {
            var none = new Span("0");
            none.addClassName("otonari-zero");
            return new NativeTableCell(none);
        }
        var link = new Anchor(ClockAddress.link(filter.apply(slice).in(state)), "%,d".formatted(count));
        link.getElement()
                .setAttribute(
                        "aria-label",
                        t("deadlines.board.link", name.apply(slice), t(StateTexts.key(state)), link.getText()));
        link.setClassName("hot", state == State.BREACHED);
        return new NativeTableCell(link);
    }
}
