package org.otonari.inbox.casepage;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.otonari.access.AccountDirectory;
import org.otonari.casefile.CaseRestriction;
import org.otonari.casefile.CaseView;
import org.otonari.ui.Card;
import org.otonari.ui.DateTexts;

/** Who sees the case, and for those who may change it: the ways to restrict it, open it, and see who has read it. */
class AccessCard extends Card {

    AccessCard(CaseView file, CaseRestriction restriction, AccountDirectory accounts, DateTexts dates) {
        super(t("inbox.access"));
        var names = restriction.named(file.number()).stream()
                .map(accounts::displayName)
                .sorted()
                .collect(Collectors.joining(t("inbox.case.and")));
        add(new Paragraph(file.restricted() ? t("inbox.access.only", names) : t("inbox.access.everybody")));
        if (restriction.mayChange(file.number())) {
            var change = quiet(file.restricted() ? "inbox.access.change" : "inbox.access.restrict");
            change.addClickListener(click -> new RestrictDialog(file, restriction).open());
            var reads = quiet("inbox.access.reads");
            reads.addClickListener(click -> new ReadsDialog(restriction.reads(file.number()), accounts, dates).open());
            var foot = new Div(change, reads);
            foot.addClassName("otonari-card-foot");
            add(foot);
        }
    }

    private static Button quiet(String key) {
        var button = new Button(t(key));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
