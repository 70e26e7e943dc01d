package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.otonari.inbox.TaskItem;
import org.otonari.ui.Card;
import org.otonari.ui.ClockBar;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;

/** How much of a task's time is over. */
class ClockCard extends Card {

    ClockCard(TaskItem task, DateTexts dates, Clock clock) {
        super(t("inbox.task.clock"));
        var due = task.due();
        if (due == null) {
            add(new Paragraph(t("inbox.noDeadline")));
            return;
        }
        var locale = Languages.current();
        var bar = new ClockBar(used(task.created(), due, clock.instant()), dates.state(due), dates.due(due, locale));
        var since = new Span(t("inbox.task.since", dates.moment(task.created(), locale), dates.moment(due, locale)));
        since.addClassName("otonari-facts");
        add(bar.wide(), since);
    }

    private static double used(Instant from, Instant to, Instant now) {
        var whole = Math.max(1, Duration.between(from, to).toMillis());
        return (double) Duration.between(from, now).toMillis() / whole;
    }
}
