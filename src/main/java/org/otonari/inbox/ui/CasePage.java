package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.NoSuchElementException;
import org.otonari.access.AccountDirectory;
import org.otonari.casefile.CaseDesk;
import org.otonari.casefile.CaseView;
import org.otonari.engine.ProcessPictures;
import org.otonari.inbox.AnswerHistory;
import org.otonari.inbox.CasePanel;
import org.otonari.inbox.Inbox;
import org.otonari.inbox.TaskItem;
import org.otonari.kernel.CaseNumber;
import org.otonari.ui.Card;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;
import org.otonari.ui.Notice;
import org.otonari.ui.PageHeader;
import org.otonari.ui.Tag;
import org.otonari.ui.Translations;

/**
 * One page for a case: who it is about, where it stands, what happened, what is to be done. The bundle cannot see
 * through the interface of the programmes' panels, so the page names what a panel may open.
 */
@Route("case/:number")
@Uses(Dialog.class)
@Uses(DatePicker.class)
@Uses(RadioButtonGroup.class)
@PermitAll
class CasePage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int NOTE_MAX = 4000;
    private static final int WHOLE_HISTORY = 500;

    private final CaseDesk cases;
    private final Inbox inbox;
    private final AnswerHistory answers;
    private final ProcessPictures pictures;
    private final AccountDirectory accounts;
    private final DateTexts dates;
    private final Translations translations;
    private final List<CasePanel> panels;
    private String title = "";

    CasePage(
            CaseDesk cases,
            Inbox inbox,
            AnswerHistory answers,
            ProcessPictures pictures,
            AccountDirectory accounts,
            DateTexts dates,
            Translations translations,
            List<CasePanel> panels) {
        this.cases = cases;
        this.inbox = inbox;
        this.answers = answers;
        this.pictures = pictures;
        this.accounts = accounts;
        this.dates = dates;
        this.translations = translations;
        this.panels = panels;
        addClassNames("otonari-page", "otonari-case");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var text = event.getRouteParameters().get("number").orElse("");
        if (!CaseNumber.isValid(text)) {
            throw new NotFoundException();
        }
        try {
            show(cases.view(new CaseNumber(text)));
        } catch (NoSuchElementException unknown) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(CaseView file) {
        removeAll();
        title = file.title();
        Runnable changed = () -> show(cases.view(file.number()));
        var left = new Div(tasks(file), history(file, changed));
        left.addClassName("otonari-main");
        var right = new Div(new WhereNow(pictures, file.number()));
        right.addClassName("otonari-side");
        panels.forEach(panel -> panel.panelFor(file, changed).ifPresent(right::add));
        right.add(people(file));
        var related = cases.related(file.number());
        if (!related.isEmpty()) {
            right.add(relatedCard(related));
        }
        var columns = new Div(left, right);
        columns.addClassName("otonari-columns");
        add(header(file), columns);
    }

    private PageHeader header(CaseView file) {
        var locale = Languages.current();
        var sub = t(file.programme().key()) + " ・ " + t("ofp.kind." + file.kind()) + " ・ " + file.number() + " ・ "
                + t("inbox.case.opened", dates.day(file.openedAt(), locale));
        var status = t("ofp.status." + file.kind() + "." + file.status());
        var header = new PageHeader(title, sub);
        if (cases.maySearch()) {
            header.above(new Anchor("cases", t("inbox.case.back")));
        }
        var outcome = file.outcome();
        return outcome == null
                ? header.with(new Tag(status))
                : header.with(new Tag(status), Tag.green(t("ofp.outcome." + outcome)));
    }

    private Card tasks(CaseView file) {
        var card = new Card(t("inbox.case.tasks"));
        var open = inbox.ofCase(file.number());
        if (open.isEmpty()) {
            card.add(new Paragraph(t(file.isClosed() ? "inbox.case.closed" : "inbox.case.noTasks")));
        }
        open.forEach(task -> card.add(line(task)));
        return card;
    }

    private Component line(TaskItem task) {
        var link = new Anchor("task/" + task.id(), task.name(Languages.current()));
        link.addClassName("otonari-step");
        var due = new Span(task.due() == null ? "" : dates.due(task.due(), Languages.current()));
        due.addClassName("otonari-facts");
        var line = new Div(link, due);
        line.addClassName("otonari-entry");
        return line;
    }

    private Card history(CaseView file, Runnable changed) {
        var timeline = new Timeline(accounts, dates, translations);
        timeline.show(cases.timeline(file.number()), answers.of(file.number(), Languages.current()), WHOLE_HISTORY);
        var card = new Card(t("inbox.case.history"));
        if (cases.mayWriteNotes()) {
            card.add(note(file, changed));
        }
        card.add(timeline);
        return card;
    }

    private Component note(CaseView file, Runnable changed) {
        var text = new TextArea();
        text.setPlaceholder(t("inbox.case.note.hint"));
        text.setAriaLabel(t("inbox.case.note"));
        text.setMaxLength(NOTE_MAX);
        text.setWidthFull();
        var add = new Button(t("inbox.case.note.add"), click -> {
            if (text.getValue().isBlank()) {
                text.setErrorMessage(t("inbox.case.note.empty"));
                text.setInvalid(true);
                return;
            }
            cases.addNote(file.number(), text.getValue());
            Notice.success(t("inbox.case.note.added"));
            changed.run();
        });
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var line = new Div(text, add);
        line.addClassName("otonari-note-form");
        return line;
    }

    private static Card people(CaseView file) {
        var card = new Card(t("inbox.case.people"));
        file.people().forEach(member -> card.add(new PersonCard(member)));
        return card;
    }

    private static Card relatedCard(List<CaseView> related) {
        var card = new Card(t("inbox.case.related"));
        related.forEach(it -> {
            var link = new Anchor("case/" + it.number(), it.number() + "　" + it.title());
            var status = new Span(t("ofp.status." + it.kind() + "." + it.status()));
            status.addClassName("otonari-facts");
            var line = new Div(link, status);
            line.addClassName("otonari-entry");
            card.add(line);
        });
        return card;
    }
}
