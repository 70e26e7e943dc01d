package org.otonari.inbox.casepage;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.otonari.access.AccountDirectory;
import org.otonari.deadlines.ClockView;
import org.otonari.inbox.ui.ClockStory;
import org.otonari.inbox.ui.ClockWords;
import org.otonari.ui.Card;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;

/** Every promise of the case: how its clock stands, what became of it, and its history on demand. */
class ClocksCard extends Card {

    private static final int RECENT = 4;

    private final transient AccountDirectory accounts;
    private final transient DateTexts dates;
    private final transient ClockWords words;

    ClocksCard(List<ClockView> clocks, AccountDirectory accounts, DateTexts dates, ClockWords words) {
        super(t("deadlines.card"));
        this.accounts = accounts;
        this.dates = dates;
        this.words = words;
        var open = clocks.stream().filter(ClockView::isOpen).toList();
        var ended = clocks.stream().filter(it -> !it.isOpen()).toList();
        open.forEach(it -> add(line(it)));
        ended.stream().limit(RECENT).forEach(it -> add(line(it)));
        if (ended.size() > RECENT) {
            var older = new Div();
            ended.stream().skip(RECENT).forEach(it -> older.add(line(it)));
            add(new Details(t("deadlines.older", ended.size() - RECENT), older));
        }
    }

    private Component line(ClockView clock) {
        var name = new Span(clock.promise().name(Languages.current()));
        name.addClassName("otonari-clock-name");
        var head = new Div(name);
        head.addClassName("otonari-clock-head");
        var facts = new Span(words.facts(clock));
        facts.addClassName("otonari-facts");
        var line = new Div(head);
        line.addClassName("otonari-clock-line");
        if (clock.isOpen()) {
            line.add(words.bar(clock).wide(), facts);
        } else {
            head.add(words.outcome(clock));
        }
        line.add(new Details(t("deadlines.story"), new ClockStory(clock.events(), accounts, dates)));
        return line;
    }
}
