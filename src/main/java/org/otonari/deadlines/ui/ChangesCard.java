package org.otonari.deadlines.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.otonari.access.AccountDirectory;
import org.otonari.history.FieldChange;
import org.otonari.ui.Card;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;

/** Who has changed what of a calendar, newest first. */
class ChangesCard extends Card {

    private static final int SHOWN = 30;

    ChangesCard(List<FieldChange> changes, AccountDirectory accounts, DateTexts dates) {
        super(t("deadlines.changes.title"));
        if (changes.isEmpty()) {
            var none = new Paragraph(t("deadlines.changes.none"));
            none.addClassName("otonari-sub");
            add(none);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("otonari-timeline");
        changes.stream().limit(SHOWN).forEach(it -> {
            var when = new Span(dates.mark(it.at(), Languages.current()));
            var by = it.changedBy();
            var what = new Span(t(
                    "deadlines.changes.line",
                    by == null ? t("deadlines.changes.system") : accounts.displayName(by),
                    t("deadlines.changes.field." + it.field()),
                    value(it.before()),
                    value(it.after())));
            list.add(new ListItem(when, what));
        });
        add(list);
    }

    private static String value(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return t("deadlines.changes.empty");
        }
        return text.equals("true") || text.equals("false") ? t("deadlines.changes." + text) : text;
    }
}
