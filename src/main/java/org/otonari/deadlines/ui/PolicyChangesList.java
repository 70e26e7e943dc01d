package org.otonari.deadlines.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.otonari.access.AccountDirectory;
import org.otonari.history.FieldChange;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;

/** Who changed what of a promise and why, newest first, in words. */
class PolicyChangesList extends Div {

    private final transient PolicyWords words;
    private final transient AccountDirectory accounts;
    private String calendarBefore;
    private String calendarAfter;

    /** @param calendar by which the promise counts now */
    PolicyChangesList(
            List<FieldChange> changes, String calendar, PolicyWords words, AccountDirectory accounts, DateTexts dates) {
        this.words = words;
        this.accounts = accounts;
        this.calendarBefore = calendar;
        this.calendarAfter = calendar;
        if (changes.isEmpty()) {
            var none = new Paragraph(t("deadlines.changes.none"));
            none.addClassName("otonari-sub");
            add(none);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("otonari-timeline");
        var at = changes.get(0).at();
        for (var change : changes) {
            remember(change, !change.at().equals(at));
            at = change.at();
            list.add(new ListItem(new Span(dates.mark(change.at(), Languages.current())), new Span(line(change))));
        }
        add(list);
    }

    /** A day was a working day or not by the calendar of that time; the calendar of a change comes before its period. */
    private void remember(FieldChange change, boolean anEarlierDeed) {
        if (anEarlierDeed) {
            calendarAfter = calendarBefore;
        }
        if (change.field().equals("calendar")) {
            calendarAfter = Objects.requireNonNullElse(change.after(), calendarAfter);
            calendarBefore = Objects.requireNonNullElse(change.before(), calendarBefore);
        }
    }

    private String line(FieldChange change) {
        var by = change.changedBy();
        var who = by == null ? t("deadlines.changes.system") : accounts.displayName(by);
        var field = change.field();
        return field.equals("reason")
                ? t("deadlines.policy.changes.reason", who, Objects.requireNonNullElse(change.after(), ""))
                : t(
                        "deadlines.changes.line",
                        who,
                        t("deadlines.policy.field." + field),
                        value(field, change.before(), calendarBefore),
                        value(field, change.after(), calendarAfter));
    }

    private String value(String field, @Nullable String text, String calendar) {
        if (text == null || text.isEmpty()) {
            return t(field.equals("escalateTo") ? "deadlines.policies.nobody" : "deadlines.changes.empty");
        }
        return switch (field) {
            case "period" -> words.period(text, calendar);
            case "calendar" -> words.calendar(text);
            case "warnPercent" -> text + "%";
            case "escalateTo" -> words.roles(Arrays.asList(text.split(",")));
            case "pauses" -> t("deadlines.changes." + text);
            default -> text;
        };
    }
}
