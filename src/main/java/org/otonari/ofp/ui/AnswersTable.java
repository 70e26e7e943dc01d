package org.otonari.ofp.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.otonari.kernel.Side;
import org.otonari.ofp.PairSummary.CheckInSummary;

/** What each side answered on which day, side by side. */
class AnswersTable extends NativeTable {

    AnswersTable(List<CheckInSummary> checkIns) {
        addClassName("otonari-half-answers");
        setCaptionText(t("ofp.health.history"));
        var head = getHead().addRow();
        head.add(head(t("ofp.health.history.day"), "col"));
        for (var side : Side.values()) {
            head.add(head(t("ofp.side." + side.code()), "col"));
        }
        checkIns.stream().map(CheckInSummary::day).distinct().sorted().forEach(day -> {
            var row = getBody().addRow();
            row.add(head(t("ofp.pairs.day", day), "row"));
            for (var side : Side.values()) {
                var cell = new NativeTableCell();
                checkIns.stream()
                        .filter(it -> it.day() == day && it.side() == side)
                        .forEach(it -> show(cell, it));
                row.add(cell);
            }
        });
    }

    private static void show(NativeTableCell cell, CheckInSummary it) {
        var sign = PairTrack.Sign.of(it);
        var mark = new Span(sign.sign);
        mark.addClassNames("otonari-mark", sign.name);
        mark.getElement().setAttribute("aria-hidden", "true");
        cell.add(mark, new Span(t(sign.key)));
        if (it.meetings() != null) {
            cell.add(new Span("・" + t("ofp.meetings." + it.meetings())));
        }
        if (it.message() != null && !it.message().isBlank()) {
            var words = new Paragraph(it.message());
            words.addClassName("otonari-quote");
            cell.add(words);
        }
    }

    private static NativeTableHeaderCell head(String text, String scope) {
        var head = new NativeTableHeaderCell(text);
        head.getElement().setAttribute("scope", scope);
        return head;
    }
}
