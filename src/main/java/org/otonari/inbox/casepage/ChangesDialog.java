package org.otonari.inbox.casepage;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.otonari.access.AccountDirectory;
import org.otonari.casefile.CaseView;
import org.otonari.history.FieldChange;
import org.otonari.ui.DateTexts;
import org.otonari.ui.EmptyState;
import org.otonari.ui.Languages;
import org.otonari.ui.Translations;

/** Who changed what in the case and its people, from what to what; all fields or one of them. */
class ChangesDialog extends Dialog {

    private final transient AccountDirectory accounts;
    private final transient DateTexts dates;
    private final transient ChangedValues values;
    private final transient Map<String, String> names;
    private final OrderedList list = new OrderedList();

    ChangesDialog(
            CaseView file,
            List<FieldChange> changes,
            AccountDirectory accounts,
            DateTexts dates,
            Translations translations) {
        this.accounts = accounts;
        this.dates = dates;
        names = file.people().stream()
                .collect(Collectors.toMap(
                        it -> it.person().id().value().toString(),
                        it -> it.person().name().written()));
        values = new ChangedValues(file.kind(), accounts, translations);
        setHeaderTitle(t("inbox.changes"));
        setWidth("min(720px, 96vw)");
        list.addClassName("otonari-changes");
        getFooter().add(new Button(t("ui.close"), click -> close()));
        if (changes.isEmpty()) {
            add(new EmptyState(t("inbox.changes.nothing"), t("inbox.changes.nothing.teaches")));
            return;
        }
        add(filter(changes), list);
        show(changes, "");
    }

    private Select<String> filter(List<FieldChange> changes) {
        var field = new Select<String>();
        field.setLabel(t("inbox.changes.field"));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(t("inbox.changes.all"));
        field.setItems(
                changes.stream().map(ChangesDialog::field).distinct().sorted().toList());
        field.setItemLabelGenerator(it -> it == null ? t("inbox.changes.all") : values.field(it));
        field.addValueChangeListener(change -> show(changes, change.getValue() == null ? "" : change.getValue()));
        return field;
    }

    private void show(List<FieldChange> changes, String wanted) {
        list.removeAll();
        changes.stream()
                .filter(it -> wanted.isEmpty() || field(it).equals(wanted))
                .forEach(it -> list.add(line(it)));
    }

    private ListItem line(FieldChange change) {
        var by = change.changedBy();
        var person = names.get(change.subjectId());
        var what = new Span(
                person == null
                        ? values.field(field(change))
                        : t("inbox.changes.of", person, values.field(field(change))));
        what.addClassName("otonari-who");
        var who = new Span(dates.moment(change.at(), Languages.current()) + " ・ "
                + (by == null ? t("inbox.changes.byProcess") : accounts.displayName(by)));
        who.addClassName("otonari-facts");
        var before = new Paragraph(values.of(change.field(), change.before()));
        before.addClassName("before");
        before.getElement().setAttribute("aria-label", t("inbox.changes.before", before.getText()));
        var after = new Paragraph(values.of(change.field(), change.after()));
        after.addClassName("after");
        after.getElement().setAttribute("aria-label", t("inbox.changes.after", after.getText()));
        var values = new Div(before, new Span("→"), after);
        values.addClassName("otonari-change");
        return new ListItem(new Div(what, who), values);
    }

    private static String field(FieldChange change) {
        return change.subject() + "." + change.field();
    }
}
