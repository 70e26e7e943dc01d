package org.otonari.ofp.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Locale;
import org.otonari.ofp.Refusal;
import org.otonari.ui.Card;
import org.otonari.ui.Languages;
import org.otonari.ui.PublicPage;
import org.otonari.ui.Ruby;
import org.otonari.ui.Texts;

/**
 * A page behind a private link. A link that opens nothing always looks the same, so that nobody learns whether it ever
 * did; the browser's history shows the name of the product only.
 */
abstract class LinkPage extends PublicPage implements BeforeEnterObserver, HasDynamicTitle {

    static final String TOKEN = "token";

    private String token = "";

    LinkPage() {
        super("", "");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get(TOKEN).orElse("");
        reload();
    }

    @Override
    public final String getPageTitle() {
        return Texts.t("ui.brand");
    }

    /** Shows what the link opens, or {@link #showOver}. */
    abstract void show();

    final void reload() {
        clear();
        show();
    }

    final String token() {
        return token;
    }

    static Locale locale() {
        return Languages.current();
    }

    /** A button as wide as the phone, which can be pressed once. */
    static Button wide(String key, Runnable pressed) {
        var button = Ruby.button(Texts.ruby(key), click -> pressed.run());
        button.setDisableOnClick(true);
        button.setWidthFull();
        return button;
    }

    final void showOver() {
        clear();
        setTitle(Texts.ruby("ofp.link.overTitle"), Texts.ruby("ofp.link.over"));
        add(new Card(Words.text("ofp.link.overAnswered"), Words.text("ofp.link.overHelp")));
    }

    /** Shows what the link opens once more, below a word about what just went wrong. */
    final void reloadBelow(String key) {
        clear();
        var why = new Card(Words.text(key));
        why.getElement().setAttribute("role", "alert");
        add(why);
        show();
    }

    /** Says that something is done, in the place of what asked for it. */
    final void showDone(String title, Component... more) {
        clear();
        setTitle(title, "");
        var card = new Card(more);
        card.addClassName("otonari-done");
        card.getElement().setAttribute("role", "status");
        add(card);
    }

    /** A rule said no: the reason in words, and then what is true now. */
    final void showRefused(Refusal refusal) {
        clear();
        setTitle(Texts.ruby("ofp.link.refusedTitle"), Texts.ruby(refusal.key(), refusal.arguments()));
        add(new Card(Words.text("ofp.link.overHelp")));
    }
}
