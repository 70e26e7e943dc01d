package org.otonari.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Locale;
import org.otonari.kernel.Refused;

/**
 * A page behind a private link. A link that opens nothing always looks the same, so that nobody learns whether it ever
 * did; the browser's history shows the name of the product only.
 */
public abstract class LinkPage extends PublicPage implements BeforeEnterObserver, HasDynamicTitle {

    /** The part of the address that opens it. */
    public static final String TOKEN = "token";

    private String token = "";

    protected LinkPage() {
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
    protected abstract void show();

    protected final void reload() {
        clear();
        show();
    }

    protected final String token() {
        return token;
    }

    protected static Locale locale() {
        return Languages.current();
    }

    /** A button as wide as the phone, which can be pressed once. */
    protected static Button wide(String key, Runnable pressed) {
        var button = Ruby.button(Texts.ruby(key), click -> pressed.run());
        button.setDisableOnClick(true);
        button.setWidthFull();
        return button;
    }

    protected final void showOver() {
        clear();
        setTitle(Texts.ruby("ui.link.overTitle"), Texts.ruby("ui.link.over"));
        add(new Card(Ruby.paragraph("ui.link.overAnswered"), Ruby.paragraph("ui.link.overHelp")));
    }

    /** Shows what the link opens once more, below a word about what just went wrong. */
    protected final void reloadBelow(String key) {
        clear();
        var why = new Card(Ruby.paragraph(key));
        why.getElement().setAttribute("role", "alert");
        add(why);
        show();
    }

    /** Says that something is done, in the place of what asked for it. */
    protected final void showDone(String title, Component... more) {
        clear();
        setTitle(title, "");
        var card = new Card(more);
        card.addClassName("otonari-done");
        card.getElement().setAttribute("role", "status");
        add(card);
    }

    /** A rule said no: the reason in words, and then what is true now. */
    protected final void showRefused(Refused refusal) {
        clear();
        setTitle(Texts.ruby("ui.link.refusedTitle"), Texts.ruby(refusal.key(), refusal.arguments()));
        add(new Card(Ruby.paragraph("ui.link.overHelp")));
    }
}
