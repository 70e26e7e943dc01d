package org.otonari.inbox.casepage;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.otonari.access.AccountDirectory;
import org.otonari.casefile.CaseRead;
import org.otonari.ui.DateTexts;
import org.otonari.ui.EmptyState;
import org.otonari.ui.Languages;

/** Who has read the case while it was restricted. */
class ReadsDialog extends Dialog {

    ReadsDialog(List<CaseRead> reads, AccountDirectory accounts, DateTexts dates) {
        setHeaderTitle(t("inbox.access.reads"));
        setWidth("min(520px, 96vw)");
        if (reads.isEmpty()) {
            add(new EmptyState(t("inbox.access.reads.nothing"), t("inbox.access.reads.nothing.teaches")));
        }
        var list = new OrderedList();
        list.addClassName("otonari-changes");
        reads.forEach(it -> {
            var who = new Span(accounts.displayName(it.account()));
            who.addClassName("otonari-who");
            var when = new Span(dates.moment(it.at(), Languages.current()) + " ・ "
                    + t("inbox.access.read." + it.what().name().toLowerCase(Locale.ROOT)));
            when.addClassName("otonari-facts");
            list.add(new ListItem(who, when));
        });
        add(list);
        getFooter().add(new Button(t("ui.close"), click -> close()));
    }
}
