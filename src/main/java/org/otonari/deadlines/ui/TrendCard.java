package org.otonari.deadlines.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.otonari.deadlines.BoardWeek;
import org.otonari.deadlines.ClockFilter;
import org.otonari.deadlines.ClockFilter.State;
import org.otonari.ui.Card;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;

/** How many of the promises that ended were kept, week by week; a week opens the list of those that were missed. */
class TrendCard extends Card {

    TrendCard(List<BoardWeek> weeks, DateTexts dates) {
        super(t("deadlines.trend.title"));
        addClassName("otonari-trend-card");
        var kept = weeks.stream().mapToLong(BoardWeek::kept).sum();
        var missed = weeks.stream().mapToLong(BoardWeek::missed).sum();
        var all = new BoardWeek(weeks.get(0).monday(), kept, missed);
        var sum = new Paragraph(
                all.keptPercent().isEmpty()
                        ? t("deadlines.trend.none")
                        : t(
                                "deadlines.trend.sum",
                                weeks.size(),
                                all.keptPercent().getAsInt(),
                                kept,
                                all.ended()));
        sum.addClassName("otonari-sub");
        var bars = new OrderedList();
        bars.addClassName("otonari-trend");
        weeks.forEach(week -> bars.add(new ListItem(bar(week, dates))));
        add(sum, bars);
    }

    private static Anchor bar(BoardWeek week, DateTexts dates) {
        var locale = Languages.current();
        var monday = dates.mark(week.monday().atStartOfDay(DateTexts.TOKYO).toInstant(), locale);
        var percent = week.keptPercent();
        var share = new Span(percent.isEmpty() ? "–" : percent.getAsInt() + "%");
        share.addClassName("otonari-trend-share");
        var column = new Span(new Span());
        column.getStyle().set("--share", percent.orElse(0) + "%");
        column.addClassName("otonari-trend-column");
        column.setClassName("empty", percent.isEmpty());
        var when = new Span(monday);
        when.addClassName("otonari-trend-week");
        var state = week.missed() > 0 ? State.MISSED : State.KEPT;
        var bar = new Anchor(ClockAddress.link(ClockFilter.of(state).week(week.monday())), share, column, when);
        bar.getElement()
                .setAttribute(
                        "aria-label",
                        percent.isEmpty()
                                ? t("deadlines.trend.week.none", monday)
                                : t(
                                        "deadlines.trend.week",
                                        monday,
                                        percent.getAsInt(),
                                        week.kept(),
                                        week.ended(),
                                        t(StateTexts.key(state))));
        return bar;
    }
}
