package org.otonari.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.otonari.access.AccountDesk.Listed;
import org.otonari.access.AccountDesk.State;
import org.otonari.ui.Avatar;
import org.otonari.ui.Card;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Tag;
import org.otonari.ui.Texts;

/** One account: who it is, what they may do, and whether they may sign in. */
class AccountCard extends Card {

    AccountCard(Listed account, DateTexts dates, Button... actions) {
        var name = new Span(account.displayName());
        name.addClassName("otonari-who");
        var sign = new Span(account.name());
        sign.addClassName("otonari-fact");
        var roles = new Div();
        roles.addClassName("otonari-row");
        account.roles().forEach(role -> roles.add(new Tag(Texts.t(role.key()))));
        var until = account.lockedUntil();
        if (account.state() == State.LOCKED) {
            roles.add(Tag.red(Texts.t("accounts.state.locked")));
        } else if (account.state() == State.WRONG_PASSWORDS && until != null) {
            roles.add(Tag.yellow(Texts.t("accounts.state.wrongPasswords", dates.time(until))));
        }
        var words = new Div(name, new Span(" "), sign);
        if (account.email() != null) {
            var email = new Div(account.email());
            email.addClassName("otonari-fact");
            words.add(email);
        }
        words.add(roles);
        words.addClassName("otonari-account-words");
        var space = new Span();
        space.addClassName("spacer");
        var buttons = new Div(actions);
        buttons.addClassName("otonari-row");
        var row = new Div(new Avatar(account.displayName()), words, space, buttons);
        row.addClassName("otonari-row");
        addClassName("otonari-account");
        add(row);
    }
}
