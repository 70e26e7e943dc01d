package org.otonari.appointments.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.otonari.access.AccountLinks;
import org.otonari.ui.Card;
import org.otonari.ui.Confirmation;
import org.otonari.ui.DateTexts;
import org.otonari.ui.EmptyState;
import org.otonari.ui.Languages;
import org.otonari.ui.Notice;
import org.otonari.ui.PageHeader;
import org.otonari.ui.Tag;

/** One's own link for a calendar program: made, renewed and given up here, and shown once. */
@Route("account/calendar")
@PermitAll
class CalendarLinkView extends Div implements HasDynamicTitle {

    private final transient AccountLinks links;
    private final transient DateTexts dates;
    private final Div fresh = new Div();
    private final Div state = new Div();

    CalendarLinkView(AccountLinks links, DateTexts dates) {
        this.links = links;
        this.dates = dates;
        addClassNames("otonari-page", "otonari-calendar-page");
        var parts = new Div(fresh, state, what());
        parts.addClassName("otonari-stack");
        add(new PageHeader(t("appointments.link.title"), t("appointments.link.sub")), parts);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return t("appointments.link.title");
    }

    private void refresh() {
        state.removeAll();
        state.add(links.mine(AccountLinks.CALENDAR).map(this::known).orElseGet(this::none));
    }

    private Card none() {
        var create = new Button(t("appointments.link.create"), click -> renew());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.setDisableOnClick(true);
        return new Card(new EmptyState(t("appointments.link.none"), t("appointments.link.none.hint")), buttons(create));
    }

    private Card known(AccountLinks.Listed link) {
        var used = link.lastUsedAt();
        var facts = new Div(t("appointments.link.created", dates.moment(link.createdAt(), Languages.current()))
                + t("shell.dot")
                + (used == null
                        ? t("appointments.link.unused")
                        : t("appointments.link.used", dates.moment(used, Languages.current()))));
        facts.addClassName("otonari-facts");
        var renew = new Button(
                t("appointments.link.renew"),
                click -> Confirmation.ask(
                        t("appointments.link.renew.ask"),
                        t("appointments.link.renew.consequence"),
                        t("appointments.link.renew"),
                        this::renew));
        var revoke = new Button(
                t("appointments.link.revoke"),
                click -> Confirmation.askBeforeHarm(
                        t("appointments.link.revoke.ask"),
                        t("appointments.link.revoke.consequence"),
                        t("appointments.link.revoke"),
                        this::revoke));
        revoke.addClassName("otonari-quiet");
        return new Card(Tag.green(t("appointments.link.active")), facts, buttons(renew, revoke));
    }

    private void renew() {
        var address = links.renew(AccountLinks.CALENDAR) + ".ics?" + Languages.PARAMETER + "="
                + Languages.current().getLanguage();
        fresh.removeAll();
        fresh.add(secret(address));
        refresh();
    }

    private void revoke() {
        links.revoke(AccountLinks.CALENDAR);
        fresh.removeAll();
        refresh();
        Notice.success(t("appointments.link.revoked"));
    }

    private static Card secret(String address) {
        var text = new Paragraph(address);
        text.addClassName("otonari-token");
        var copy = new Button(t("appointments.link.copy"));
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        copy.addClickListener(click -> copy.getElement()
                .executeJs("return navigator.clipboard.writeText($0)", address)
                .then(done -> Notice.success(t("appointments.link.copied"))));
        var card = new Card(
                t("appointments.link.fresh"), new Paragraph(t("appointments.link.fresh.hint")), text, buttons(copy));
        card.getElement().setAttribute("role", "status");
        return card;
    }

    private static Card what() {
        return new Card(
                t("appointments.link.what"),
                new UnorderedList(
                        new ListItem(t("appointments.link.what.own")),
                        new ListItem(t("appointments.link.what.names")),
                        new ListItem(t("appointments.link.what.restricted"))));
    }

    private static Div buttons(Button... content) {
        var buttons = new Div(content);
        buttons.addClassName("otonari-buttons");
        return buttons;
    }
}
