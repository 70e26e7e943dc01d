package org.otonari.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import org.otonari.ui.Card;
import org.otonari.ui.Notice;
import org.otonari.ui.Texts;

/** Shows a secret the only time it can be shown, with a way to take it along. */
class SecretCard extends Card {

    SecretCard(String title, String hint, String secret) {
        super(title);
        var text = new Paragraph(secret);
        text.addClassName("otonari-token");
        var copy = new Button(Texts.t("shell.tokens.copy"));
        copy.addClickListener(click -> copy.getElement()
                .executeJs("return navigator.clipboard.writeText($0)", secret)
                .then(done -> Notice.success(Texts.t("shell.tokens.copied"))));
        add(new Paragraph(hint), text, copy);
    }
}
