package org.otonari.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.otonari.access.ApiTokens;
import org.otonari.ui.Card;
import org.otonari.ui.Confirmation;
import org.otonari.ui.DateTexts;
import org.otonari.ui.EmptyState;
import org.otonari.ui.Notice;
import org.otonari.ui.PageHeader;
import org.otonari.ui.Texts;

/** One's own tokens: made for a program, shown once, revoked when the program is gone. */
@Route("account/tokens")
@PermitAll
class TokensView extends Main implements HasDynamicTitle {

    private static final int LABEL_LENGTH = 100;

    private final ApiTokens tokens;
    private final DateTexts dates;
    private final TextField label = new TextField(Texts.t("shell.tokens.label"));
    private final Div fresh = new Div();
    private final Div list = new Div();

    TokensView(ApiTokens tokens, DateTexts dates) {
        this.tokens = tokens;
        this.dates = dates;
        addClassName("otonari-page");
        list.addClassName("otonari-stack");
        add(new PageHeader(Texts.t("shell.tokens.title"), Texts.t("shell.tokens.sub")), maker(), fresh, list);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.t("shell.title", Texts.t("shell.tokens.title"));
    }

    private Card maker() {
        label.setMaxLength(LABEL_LENGTH);
        label.setRequiredIndicatorVisible(true);
        label.setHelperText(Texts.t("shell.tokens.labelHelp"));
        label.setWidth("22rem");
        label.setMaxWidth("100%");
        label.setValueChangeMode(ValueChangeMode.EAGER);
        label.addValueChangeListener(change -> label.setInvalid(false));
        var create = new Button(Texts.t("shell.tokens.create"), click -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var row = new Div(label, create);
        row.addClassName("otonari-row");
        return new Card(Texts.t("shell.tokens.new"), row);
    }

    private void create() {
        if (label.getValue().isBlank()) {
            label.setErrorMessage(Texts.t("shell.tokens.labelMissing"));
            label.setInvalid(true);
            label.focus();
            return;
        }
        show(tokens.create(label.getValue()));
        label.clear();
        refresh();
    }

    private void show(String token) {
        fresh.removeAll();
        fresh.add(new SecretCard(Texts.t("shell.tokens.fresh"), Texts.t("shell.tokens.freshHint"), token));
    }

    private void refresh() {
        list.removeAll();
        var mine = tokens.mine();
        if (mine.isEmpty()) {
            list.add(new EmptyState(Texts.t("shell.tokens.none"), Texts.t("shell.tokens.noneHint")));
        }
        mine.forEach(token -> list.add(line(token)));
    }

    private Card line(ApiTokens.Listed token) {
        var locale = getLocale();
        var used = token.lastUsedAt();
        var name = new Span(token.label());
        name.addClassName("otonari-who");
        var facts = new Div(Texts.t("shell.tokens.created", dates.moment(token.createdAt(), locale))
                + Texts.t("shell.dot")
                + (used == null
                        ? Texts.t("shell.tokens.unused")
                        : Texts.t("shell.tokens.used", dates.moment(used, locale))));
        facts.addClassName("otonari-fact");
        var space = new Span();
        space.addClassName("spacer");
        var revoke = new Button(Texts.t("shell.tokens.revoke"), click -> revoke(token));
        revoke.setAriaLabel(Texts.t("shell.tokens.revokeNamed", token.label()));
        var row = new Div(new Div(name, facts), space, revoke);
        row.addClassName("otonari-row");
        return new Card(row);
    }

    private void revoke(ApiTokens.Listed token) {
        Confirmation.askBeforeHarm(
                Texts.t("shell.tokens.revokeAsk", token.label()),
                Texts.t("shell.tokens.revokeConsequence"),
                Texts.t("shell.tokens.revoke"),
                () -> {
                    tokens.revoke(token.id());
                    fresh.removeAll();
                    refresh();
                    Notice.success(Texts.t("shell.tokens.revoked", token.label()));
                });
    }
}
