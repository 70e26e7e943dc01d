package org.otonari.notify.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.otonari.access.AccountDirectory;
import org.otonari.access.Role;
import org.otonari.notify.TemplateDesk;
import org.otonari.notify.TemplateText;
import org.otonari.notify.TextRefused;
import org.otonari.ui.Card;
import org.otonari.ui.Chip;
import org.otonari.ui.Confirmation;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Notice;
import org.otonari.ui.PageHeader;

/** One text in one language: written on the left, read on the right as its reader will. */
@Route("templates/:template/:language")
@RolesAllowed({Role.Names.MANAGER, Role.Names.ADMIN})
class TemplateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TemplateDesk desk;
    private final transient AccountDirectory accounts;
    private final transient DateTexts dates;
    private final TextField subject = new TextField(t("notify.text.subject"));
    private final TextArea body = new TextArea(t("notify.text.body"));
    private final Paragraph refused = new Paragraph();
    private final Paragraph previewSubject = new Paragraph();
    private final Pre previewBody = new Pre();
    private String template = "";
    private String language = "";
    private int version;

    TemplateView(TemplateDesk desk, AccountDirectory accounts, DateTexts dates) {
        this.desk = desk;
        this.accounts = accounts;
        this.dates = dates;
        addClassNames("otonari-page", "otonari-text");
        subject.setWidthFull();
        body.setWidthFull();
        body.setMinHeight("22rem");
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        body.setValueChangeMode(ValueChangeMode.LAZY);
        subject.addValueChangeListener(change -> preview());
        body.addValueChangeListener(change -> preview());
        refused.addClassName("otonari-error");
        refused.getElement().setAttribute("role", "alert");
        previewSubject.addClassName("otonari-who");
        previewBody.addClassName("otonari-letter");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        template = event.getRouteParameters().get("template").orElse("");
        language = event.getRouteParameters().get("language").orElse("");
        try {
            show(desk.open(template, language));
        } catch (NoSuchElementException unknown) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return t("notify.text.title", TemplatesView.name(template), LanguageNames.of(language));
    }

    private void show(TemplateDesk.Sheet sheet) {
        removeAll();
        version = sheet.version();
        var header = new PageHeader(getPageTitle(), t("notify.text.sub"))
                .above(new Anchor("templates", t("notify.text.back")));
        var left = new Div(writer(sheet));
        left.addClassName("otonari-main");
        var right = new Div(reader(), versions(sheet));
        right.addClassName("otonari-side");
        var columns = new Div(left, right);
        columns.addClassName("otonari-columns");
        add(header, columns);
        write(sheet.text());
    }

    private Card writer(TemplateDesk.Sheet sheet) {
        var card = new Card(t("notify.text.write"));
        if (!sheet.isWritten()) {
            card.add(new Paragraph(t("notify.text.new", LanguageNames.of(language))));
        }
        var save = new Button(t("notify.text.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var test = new Button(t("notify.text.sendTest"), click -> sendTest());
        test.addClassName("otonari-quiet");
        var foot = new Div(save, test);
        foot.addClassName("otonari-card-foot");
        if (sheet.canForget()) {
            var forget = new Button(t("notify.text.forget"), click -> askToForget());
            forget.addClassName("otonari-quiet");
            foot.add(forget);
        }
        card.add(subject, body, values(sheet), refused, foot);
        return card;
    }

    private Div values(TemplateDesk.Sheet sheet) {
        var row = new Div();
        row.addClassName("otonari-row");
        sheet.known().forEach(value -> {
            var chip = new Chip("{" + value + "} " + t("notify.value." + value), () -> insert(value));
            chip.getElement().removeAttribute("aria-pressed");
            if (sheet.mandatory().contains(value)) {
                chip.add(new Span(" " + t("notify.text.mandatory")));
            }
            row.add(chip);
        });
        var words = new Paragraph(t("notify.text.values"));
        words.addClassName("otonari-facts");
        return new Div(words, row);
    }

    private Card reader() {
        var card = new Card(t("notify.text.preview"), previewSubject, previewBody);
        previewBody.getElement().setAttribute("lang", language);
        return card;
    }

    private Card versions(TemplateDesk.Sheet sheet) {
        var card = new Card(t("notify.text.versions"));
        if (sheet.versions().isEmpty()) {
            card.add(new Paragraph(t("notify.text.versions.none")));
        }
        sheet.versions().forEach(it -> card.add(line(it, sheet)));
        return card;
    }

    private Div line(TemplateDesk.Version it, TemplateDesk.Sheet sheet) {
        var name = new Span(
                it.text() == null
                        ? t("notify.text.version.shipped", it.number())
                        : t("notify.text.version", it.number()));
        name.addClassName("otonari-who");
        var facts = new Span(accounts.displayName(it.by()) + t("notify.dot") + dates.moment(it.at(), getLocale()));
        facts.addClassName("otonari-facts");
        var line = new Div(new Div(name), facts);
        line.addClassName("otonari-version");
        var text = it.text();
        if (text != null && it.number() != sheet.version()) {
            var restore = new Button(t("notify.text.restore"), click -> restore(text));
            restore.addClassName("otonari-quiet");
            restore.setAriaLabel(t("notify.text.restoreNamed", it.number()));
            line.add(restore);
        }
        return line;
    }

    private void write(TemplateText text) {
        subject.setValue(text.subject());
        body.setValue(text.body());
        preview();
    }

    private TemplateText written() {
        return new TemplateText(subject.getValue(), body.getValue());
    }

    private void insert(String value) {
        body.setValue(body.getValue() + "{" + value + "}");
        body.focus();
    }

    private void preview() {
        try {
            var text = desk.preview(template, written());
            previewSubject.setText(text.subject());
            previewBody.setText(text.body());
            refuse(null);
        } catch (TextRefused why) {
            refuse(why);
        }
    }

    private void refuse(@Nullable TextRefused why) {
        refused.setText(why == null ? "" : t(why.key(), why.arguments()));
        refused.setVisible(why != null);
    }

    private void save() {
        attempt(() -> {
            desk.save(template, language, version, written());
            Notice.success(t("notify.text.saved"));
            show(desk.open(template, language));
        });
    }

    private void sendTest() {
        attempt(() -> {
            desk.sendToMyself(template, language, written());
            Notice.success(t("notify.text.testSent"));
        });
    }

    /** Puts the old words into the fields; saving makes them the newest version. */
    private void restore(TemplateText text) {
        write(text);
        Notice.info(t("notify.text.restored"));
    }

    private void askToForget() {
        Confirmation.ask(
                t("notify.text.forget.ask"),
                t("notify.text.forget.consequence"),
                t("notify.text.forget"),
                () -> attempt(() -> {
                    desk.forget(template, language, version);
                    Notice.success(t("notify.text.forgotten"));
                    show(desk.open(template, language));
                }));
    }

    private void attempt(Runnable verb) {
        try {
            verb.run();
        } catch (TextRefused why) {
            refuse(why);
            Notice.error(t(why.key(), why.arguments()));
        }
    }
}
