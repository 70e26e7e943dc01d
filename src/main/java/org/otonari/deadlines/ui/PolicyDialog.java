package org.otonari.deadlines.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.otonari.access.AccountDirectory;
import org.otonari.deadlines.ClockRefused;
import org.otonari.deadlines.Policies;
import org.otonari.deadlines.PolicyDesk;
import org.otonari.deadlines.PolicyPreview;
import org.otonari.deadlines.PolicySheet;
import org.otonari.sla.Policy;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;
import org.otonari.ui.Notice;

/** A promise to be changed, with what the change means before the eyes. */
class PolicyDialog extends Dialog {

    private static final int LONGEST_REASON = 500;

    private final transient PolicyDesk desk;
    private final transient PolicySheet sheet;
    private final transient PolicyWords words;
    private final transient DateTexts dates;
    private final PolicyForm form;
    private final Div preview = new Div();
    private final TextArea reason = new TextArea(t("deadlines.policy.reason"));
    private final Runnable changed;

    /** @param changed told once a new version counts */
    PolicyDialog(
            Policies.Line line,
            PolicyDesk desk,
            PolicyWords words,
            AccountDirectory accounts,
            DateTexts dates,
            Runnable changed) {
        super(t("deadlines.policy.title", line.name(Languages.current())));
        this.desk = desk;
        this.sheet = desk.read(line.process().key(), line.element());
        this.words = words;
        this.dates = dates;
        this.changed = changed;
        this.form = new PolicyForm(sheet, words, this::show);
        setWidth("min(720px, 96vw)");
        preview.addClassName("otonari-policy-preview");
        preview.getElement().setAttribute("aria-live", "polite");
        reason.setMaxLength(LONGEST_REASON);
        reason.setHelperText(t("deadlines.policy.reason.help"));
        reason.setWidthFull();
        var save = new Button(t("deadlines.policy.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("ui.cancel"), click -> close()), save);
        var changes = new PolicyChangesList(desk.changes(sheet), sheet.policy().calendar(), words, accounts, dates);
        add(form, preview, reason, new Details(t("deadlines.changes.title"), changes));
        show();
    }

    private void show() {
        preview.removeAll();
        var policy = form.value();
        if (policy.isEmpty()) {
            preview.add(new Paragraph(t("deadlines.policy.incomplete")));
        } else if (policy.get().equals(sheet.seen())) {
            preview.add(new Paragraph(t("deadlines.policy.same")));
        } else {
            showChange(policy.get());
        }
    }

    private void showChange(Policy policy) {
        try {
            var means = desk.preview(sheet.with(policy));
            preview.add(
                    new H3(t("deadlines.policy.preview")),
                    line("deadlines.policy.preview.now", words.of(sheet.seen())),
                    line("deadlines.policy.preview.then", words.of(policy)),
                    line("deadlines.policy.preview.example", times(means)),
                    new Paragraph(t("deadlines.policy.preview.running", means.running())));
        } catch (ClockRefused refused) {
            preview.add(new Paragraph(t(refused.key(), refused.arguments())));
        }
    }

    private static Div line(String key, String text) {
        var what = new Span(t(key));
        what.addClassName("otonari-facts");
        return new Div(what, new Span(text));
    }

    private String times(PolicyPreview means) {
        var locale = Languages.current();
        return t(
                "deadlines.policy.preview.times",
                dates.moment(means.before().due(), locale),
                dates.moment(means.after().due(), locale),
                dates.moment(means.before().warnAt(), locale),
                dates.moment(means.after().warnAt(), locale));
    }

    private void save() {
        var policy = form.value();
        reason.setInvalid(reason.isEmpty());
        reason.setErrorMessage(t("deadlines.policy.reasonMissing", LONGEST_REASON));
        if (policy.isEmpty() || reason.isInvalid()) {
            return;
        }
        try {
            desk.change(sheet.with(policy.get()), reason.getValue());
            close();
            Notice.success(t("deadlines.policy.saved"));
            changed.run();
        } catch (ClockRefused refused) {
            Notice.error(t(refused.key(), refused.arguments()));
        }
    }
}
