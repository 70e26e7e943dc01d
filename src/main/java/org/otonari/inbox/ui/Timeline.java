package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.otonari.access.AccountDirectory;
import org.otonari.casefile.TimelineLine;
import org.otonari.forms.FormSummary;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;
import org.otonari.ui.Translations;

/** What has happened in a case, newest first, in whole sentences. */
class Timeline extends OrderedList {

    private final AccountDirectory accounts;
    private final DateTexts dates;
    private final Readable readable;

    Timeline(AccountDirectory accounts, DateTexts dates, Translations translations) {
        this.accounts = accounts;
        this.dates = dates;
        this.readable = new Readable(dates, translations);
        addClassName("otonari-timeline");
    }

    /** @param answers what was answered, by task id */
    void show(List<TimelineLine> lines, Map<String, FormSummary> answers, int limit) {
        removeAll();
        lines.stream().limit(limit).forEach(line -> add(item(line, answers)));
    }

    private ListItem item(TimelineLine line, Map<String, FormSummary> answers) {
        var when = new Span(dates.mark(line.at(), Languages.current()));
        when.addClassName("otonari-timeline-when");
        when.getElement().setAttribute("title", dates.moment(line.at(), Languages.current()));
        var what = new Div(new Span(sentence(line)));
        what.addClassName("otonari-timeline-what");
        if (line.actor() != null) {
            var who = new Span("（" + accounts.displayName(line.actor()) + "）");
            who.addClassName("otonari-facts");
            what.add(who);
        }
        var summary = answersOf(line, answers);
        if (summary != null && !summary.lines().isEmpty()) {
            what.add(details(summary));
        }
        var item = new ListItem(when, what);
        item.addClassName(line.kind().name().toLowerCase(java.util.Locale.ROOT));
        return item;
    }

    private static @Nullable FormSummary answersOf(TimelineLine line, Map<String, FormSummary> answers) {
        return line.kind() == TimelineLine.Kind.TASK && line.arguments().size() > 2
                ? answers.get(line.arguments().get(2))
                : null;
    }

    private static Details details(FormSummary summary) {
        var content = new Div();
        content.addClassName("otonari-answers");
        summary.lines().forEach(it -> {
            var label = new Span(it.label());
            label.addClassName("otonari-facts");
            content.add(new Div(label, new Div(it.value())));
        });
        return new Details(t("inbox.timeline.answers"), content);
    }

    private String sentence(TimelineLine line) {
        if (line.text() != null) {
            return line.text();
        }
        if (line.kind() == TimelineLine.Kind.TASK) {
            return t(
                    "inbox.timeline.completed", line.arguments().get(Languages.isEnglish(Languages.current()) ? 1 : 0));
        }
        return t(
                line.textKey() == null ? "" : line.textKey(),
                line.arguments().stream().map(readable::of).toArray());
    }
}
