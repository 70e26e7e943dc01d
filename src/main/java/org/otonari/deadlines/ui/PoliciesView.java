package org.otonari.deadlines.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.otonari.access.AccountDirectory;
import org.otonari.access.Role;
import org.otonari.deadlines.Calendars;
import org.otonari.deadlines.ClockRefused;
import org.otonari.deadlines.Policies;
import org.otonari.deadlines.PolicyDesk;
import org.otonari.ui.Card;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;
import org.otonari.ui.Notice;
import org.otonari.ui.PageHeader;
import org.otonari.ui.Tag;

/** What the models promise, how many clocks run by it, and those that still run by what was promised before. */
@Route("policies")
@Menu(title = "deadlines.policies.menu", order = 121)
@RolesAllowed(Role.Names.MANAGER)
class PoliciesView extends Main implements HasDynamicTitle {

    private final transient Policies policies;
    private final transient PolicyDesk desk;
    private final transient PolicyWords words;
    private final transient AccountDirectory accounts;
    private final transient DateTexts dates;
    private final Card lines = new Card();

    PoliciesView(Policies policies, PolicyDesk desk, Calendars calendars, AccountDirectory accounts, DateTexts dates) {
        this.policies = policies;
        this.desk = desk;
        this.words = new PolicyWords(calendars.all());
        this.accounts = accounts;
        this.dates = dates;
        addClassName("otonari-page");
        // A page that may hold nothing to press must still scroll by keys.
        lines.getElement().setAttribute("tabindex", "0");
        lines.getElement().setAttribute("role", "region");
        lines.getElement().setAttribute("aria-label", t("deadlines.policies.title"));
        add(new PageHeader(t("deadlines.policies.title"), t("deadlines.policies.sub")), lines);
        show();
    }

    @Override
    public String getPageTitle() {
        return t("deadlines.policies.menu");
    }

    private void show() {
        lines.removeAll();
        policies.all().forEach(line -> lines.add(line(line)));
    }

    private Component line(Policies.Line line) {
        var locale = Languages.current();
        var name = new Span(line.name(locale));
        name.addClassName("otonari-who");
        var what = new Div(
                name, facts(line.processName(locale) + " ・ " + t("deadlines.policies.running", line.running())));
        what.addClassName("otonari-policy-name");
        var rule = new Div(new Span(words.of(line.policy())));
        rule.addClassName("otonari-policy-rule");
        var change = line.change();
        if (change != null) {
            rule.add(facts(t(
                    "deadlines.policies.changed",
                    accounts.displayName(change.by()),
                    dates.day(change.at(), locale),
                    change.reason())));
        }
        var row = new Div(what, rule);
        row.addClassName("otonari-policy");
        if (line.differing() > 0) {
            rule.add(new Div(Tag.yellow(t("deadlines.policies.differing", line.differing()))));
            row.add(button("deadlines.policies.preview", name, () -> preview(line)));
        }
        row.add(button("deadlines.policies.change", name, () -> change(line)));
        return row;
    }

    private static Span facts(String text) {
        var facts = new Span(text);
        facts.addClassName("otonari-facts");
        return facts;
    }

    private static Button button(String key, Span about, Runnable pressed) {
        var button = new Button(t(key), click -> pressed.run());
        button.addClassName("otonari-quiet");
        button.getElement().setAttribute("aria-label", button.getText() + " " + about.getText());
        return button;
    }

    private void change(Policies.Line line) {
        try {
            new PolicyDialog(line, desk, words, accounts, dates, this::show).open();
        } catch (ClockRefused refused) {
            Notice.error(t(refused.key(), refused.arguments()));
            show();
        }
    }

    private void preview(Policies.Line line) {
        var dialog = new Dialog(line.name(Languages.current()));
        var apply = new Button(t("deadlines.policies.apply"), click -> {
            dialog.close();
            apply(line);
        });
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.setWidth("min(760px, 96vw)");
        dialog.add(new MovesCard(
                policies.preview(line.process().key(), line.element()),
                dates,
                apply,
                new Button(t("ui.cancel"), click -> dialog.close())));
        dialog.open();
    }

    private void apply(Policies.Line line) {
        try {
            Notice.success(t(
                    "deadlines.policies.applied", policies.apply(line.process().key(), line.element())));
        } catch (ClockRefused refused) {
            Notice.error(t(refused.key(), refused.arguments()));
        }
        show();
    }
}
