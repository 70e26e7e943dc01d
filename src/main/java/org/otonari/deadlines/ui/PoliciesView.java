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
import java.util.stream.Collectors;
import org.otonari.access.Role;
import org.otonari.deadlines.ClockRefused;
import org.otonari.deadlines.Policies;
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
    private final transient DateTexts dates;
    private final Card lines = new Card();

    PoliciesView(Policies policies, DateTexts dates) {
        this.policies = policies;
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
        var name = new Span(line.name(Languages.current()));
        name.addClassName("otonari-who");
        var facts = new Span(line.processKey() + " ・ " + t("deadlines.policies.running", line.running()));
        facts.addClassName("otonari-facts");
        var what = new Div(name, facts);
        what.addClassName("otonari-policy-name");
        var row = new Div(what, new Span(words(line)));
        row.addClassName("otonari-policy");
        if (line.differing() > 0) {
            var see = new Button(t("deadlines.policies.preview"), click -> preview(line));
            see.addClassName("otonari-quiet");
            see.getElement().setAttribute("aria-label", see.getText() + " " + name.getText());
            row.add(Tag.yellow(t("deadlines.policies.differing", line.differing())), see);
        }
        return row;
    }

    private static String words(Policies.Line line) {
        var policy = line.policy();
        var roles = policy.escalateTo().stream()
                .map(code -> Role.of(code).map(role -> t(role.key())).orElse(code))
                .collect(Collectors.joining(" → "));
        return t(
                "deadlines.policies.words",
                policy.period(),
                policy.calendar(),
                policy.warnPercent(),
                roles.isEmpty() ? t("deadlines.policies.nobody") : roles);
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
                policies.preview(line.processKey(), line.element()),
                dates,
                apply,
                new Button(t("ui.cancel"), click -> dialog.close())));
        dialog.open();
    }

    private void apply(Policies.Line line) {
        try {
            Notice.success(t("deadlines.policies.applied", policies.apply(line.processKey(), line.element())));
        } catch (ClockRefused refused) {
            Notice.error(t(refused.key(), refused.arguments()));
        }
        show();
    }
}
