package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.otonari.access.AccountDirectory;
import org.otonari.casefile.NoteText;
import org.otonari.casefile.TimelineLine;
import org.otonari.forms.FormSummary;
import org.otonari.inbox.Undo;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;
import org.otonari.ui.Translations;

/** What has happened in a case, newest first, in whole sentences: what, who, and why where somebody said why. */
public class Timeline extends OrderedList {

    /** Keys of answers that say why somebody decided as they did. */
    private static final Set<String> REASONS = Set.of("reason", "waiverReason", "decided");

    private final transient AccountDirectory accounts;
    private final transient DateTexts dates;
    private final transient Readable readable;
    private transient Function<String, Optional<Button>> undo = taskId -> Optional.empty();

    public Timeline(AccountDirectory accounts, DateTexts dates, Translations translations) {
        this.accounts = accounts;
        this.dates = dates;
        this.readable = new Readable(dates, translations);
        addClassName("otonari-timeline");
    }

    /** Offers beside a completed task to take that back, where it is possible; call it before lines are added. */
    public Timeline offering(Undo undo) {
        var offers = undo.offers().keySet();
        this.undo = taskId -> offers.contains(taskId) ? new UndoOffer(undo, taskId).button() : Optional.empty();
        return this;
    }

    /** @param answers what was answered, by task id */
    void show(List<TimelineLine> lines, Map<String, FormSummary> answers, int limit) {
        removeAll();
        append(lines.stream().limit(limit).toList(), answers);
    }

    /** Adds older lines below. */
    public void append(List<TimelineLine> lines, Map<String, FormSummary> answers) {
        lines.forEach(line -> add(item(line, answers)));
    }

    private ListItem item(TimelineLine line, Map<String, FormSummary> answers) {
        var when = new Span(dates.mark(line.at(), Languages.current()));
        when.addClassName("otonari-timeline-when");
        when.getElement().setAttribute("title", dates.moment(line.at(), Languages.current()));
        var what = new Div(sentence(line));
        what.addClassName("otonari-timeline-what");
        if (line.actor() != null) {
            var who = new Span("（" + accounts.displayName(line.actor()) + "）");
            who.addClassName("otonari-facts");
            what.add(who);
        }
        if (line.textKey() != null && line.text() != null) {
            what.add(why(line.text()));
        }
        var summary = answersOf(line, answers);
        if (summary != null && !summary.lines().isEmpty()) {
            summary.lines().stream().filter(it -> REASONS.contains(it.key())).forEach(it -> what.add(why(it.value())));
            what.add(details(summary));
        }
        taskOf(line).flatMap(undo).ifPresent(what::add);
        var item = new ListItem(when, what);
        item.addClassName(line.kind().name().toLowerCase(Locale.ROOT));
        return item;
    }

    private static Div why(String reason) {
        var why = new Div(new Span(t("inbox.timeline.why", reason)));
        why.addClassName("otonari-why");
        return why;
    }

    private static @Nullable FormSummary answersOf(TimelineLine line, Map<String, FormSummary> answers) {
        return taskOf(line).map(answers::get).orElse(null);
    }

    private static Optional<String> taskOf(TimelineLine line) {
        return line.kind() == TimelineLine.Kind.TASK && line.arguments().size() > 2
                ? Optional.of(line.arguments().get(2))
                : Optional.empty();
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

    private Span sentence(TimelineLine line) {
        var key = line.textKey();
        if (key == null) {
            return note(line.text() == null ? "" : line.text());
        }
        if (line.kind() == TimelineLine.Kind.TASK) {
            return new Span(t(
                    "inbox.timeline.completed",
                    line.arguments().get(Languages.isEnglish(Languages.current()) ? 1 : 0)));
        }
        // The name of a document is a name, whatever it looks like.
        return new Span(
                line.kind() == TimelineLine.Kind.DOCUMENT
                        ? t(key, line.arguments().toArray())
                        : t(key, line.arguments().stream().map(readable::of).toArray()));
    }

    private Span note(String kept) {
        var note = new Span();
        NoteText.pieces(kept).forEach(piece -> {
            var text = new Span(piece.shown(accounts::displayName));
            if (piece.account() != null && !text.getText().equals(piece.text())) {
                text.addClassName("otonari-call");
            }
            note.add(text);
        });
        return note;
    }
}
