package org.otonari.inbox.casepage;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.otonari.casefile.CasePeople;
import org.otonari.casefile.CaseView;
import org.otonari.inbox.ui.PersonCard;
import org.otonari.ui.Card;

/** The people of the case, with the way to put right what is known of them and to see what was changed. */
class PeopleCard extends Card {

    PeopleCard(CaseView file, CasePeople people, Runnable showChanges, Runnable changed) {
        super(t("inbox.case.people"));
        file.people().forEach(member -> {
            var card = new PersonCard(member);
            if (people.mayChange()) {
                var change = new Button(t("inbox.person.change"), click -> new PersonDialog(
                                file.number(),
                                people.forChange(file.number(), member.person().id()),
                                people,
                                changed)
                        .open());
                change.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                change.setAriaLabel(
                        t("inbox.person.changeNamed", member.person().name().written()));
                card.add(change);
            }
            add(card);
        });
        var changes = new Button(t("inbox.changes"), click -> showChanges.run());
        changes.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var foot = new Div(changes);
        foot.addClassName("otonari-card-foot");
        add(foot);
    }
}
