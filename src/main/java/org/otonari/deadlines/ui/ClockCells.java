package org.otonari.deadlines.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.otonari.access.AccountDirectory;
import org.otonari.deadlines.ClockLine;
import org.otonari.ui.ClockBar;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;

/** One clock of a list: which case, what is promised, who has it, and how it stands. */
class ClockCells {

    private final AccountDirectory accounts;
    private final DateTexts dates;
    private final Clock clock;
    private final Predicate<ClockLine> mayOpen;

    /** @param mayOpen whether the reader may do the task of a line */
    ClockCells(AccountDirectory accounts, DateTexts dates, Clock clock, Predicate<ClockLine> mayOpen) {
        this.accounts = accounts;
        this.dates = dates;
        this.clock = clock;
        this.mayOpen = mayOpen;
    }

    Div row(ClockLine line) {
        var number = line.promise().caseNumber().value();
        var link = new Anchor("case/" + number, number);
        link.addClassName("otonari-number");
        var step = step(line);
        step.addClassName("otonari-who");
        var who = new Span(who(line));
        who.addClassName("otonari-move-person");
        var row = new Div(link, step, who, stands(line));
        row.addClassName("otonari-move");
        return row;
    }

    /** Leads to the task for those who may do it. */
    private HtmlContainer step(ClockLine line) {
        var name = line.promise().name(Languages.current());
        return mayOpen.test(line) ? new Anchor("task/" + line.promise().taskId(), name) : new Span(name);
    }

    private String who(ClockLine line) {
        var assignee = line.assignee();
        if (assignee != null) {
            return accounts.displayName(assignee);
        }
        var role = line.role();
        return role == null ? "" : ClockWords.role(role);
    }

    private Component stands(ClockLine line) {
        var locale = Languages.current();
        var ended = line.endedAt();
        if (ended != null) {
            return new Span(t("deadlines.list.ended", dates.moment(line.due(), locale), dates.moment(ended, locale)));
        }
        var paused = line.pausedAt();
        if (paused != null) {
            return bar(line, paused, ClockBar.State.PAUSED, t("deadlines.list.paused", dates.day(paused, locale)));
        }
        return bar(line, clock.instant(), dates.state(line.due()), dates.due(line.due(), locale));
    }

    private static ClockBar bar(ClockLine line, Instant until, ClockBar.State state, String text) {
        var whole = Math.max(1, Duration.between(line.start(), line.due()).toMillis());
        return new ClockBar((double) Duration.between(line.start(), until).toMillis() / whole, state, text);
    }
}
