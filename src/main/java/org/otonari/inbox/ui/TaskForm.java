package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.otonari.forms.FormSchema;
import org.otonari.forms.FormSummary;
import org.otonari.forms.FormView;
import org.otonari.inbox.AnswersRefused;
import org.otonari.inbox.Consequence;
import org.otonari.inbox.TaskHandler;
import org.otonari.inbox.TaskItem;
import org.otonari.inbox.TaskRefused;
import org.otonari.ui.Card;
import org.otonari.ui.Confirmation;
import org.otonari.ui.Languages;
import org.otonari.ui.Notice;
import org.springframework.security.access.AccessDeniedException;

/** What one needs to know to do the task, its form, and the button that completes it. */
class TaskForm extends Card {

    private final TaskServices services;
    private final TaskItem task;
    private final Runnable completed;
    private final Div buttons = new Div();
    private @Nullable FormSchema schema;
    private @Nullable FormView form;

    /** @param completed to be called when it is done and said so */
    TaskForm(TaskServices services, TaskItem task, Runnable completed) {
        this.services = services;
        this.task = task;
        this.completed = completed;
        var own = task.assignee() == null
                || task.assignee().equals(services.current().name());
        if (!own) {
            var who = services.accounts().displayName(String.valueOf(task.assignee()));
            add(new Paragraph(t("inbox.claimedBy", who)));
        }
        var readable = new Readable(services.dates(), services.translations());
        services.inbox().facts(task, Languages.current()).forEach(it -> add(fact(it, readable)));
        services.inbox().form(task.id()).ifPresent(schema -> addForm(schema, own));
        if (own) {
            addButtons();
        }
    }

    private static Div fact(TaskHandler.Fact fact, Readable readable) {
        var label = new Span(t(fact.labelKey()));
        label.addClassName("otonari-facts");
        var line = new Div(label, new Span(readable.of(fact.value())));
        line.addClassName("otonari-entry");
        return line;
    }

    private void addForm(FormSchema schema, boolean own) {
        var view = services.forms().open(schema, task, Languages.current());
        view.setReadOnly(!own);
        form = view;
        this.schema = schema;
        if (own) {
            var keeper = new DraftKeeper<>(
                    TaskDraft.sheet(view), new TaskDraft(services.drafts(), task.id()), services.dates());
            view.addChangeListener(keeper::save);
            add(keeper, new Typing(view, keeper::isKept));
        } else {
            add(view);
            showOwnWords(task.id(), services).ifPresent(this::add);
        }
    }

    /** What the reader had written before the task became somebody else's. */
    static Optional<Component> showOwnWords(String taskId, TaskServices services) {
        var drafts = services.drafts();
        return drafts.find(taskId)
                .map(draft -> new LostText(
                        drafts.inWords(draft, Languages.current()),
                        draft.caseNumber(),
                        services.cases(),
                        () -> drafts.discard(taskId)));
    }

    private void addButtons() {
        var complete = new Button(t("inbox.task.complete"), click -> complete());
        complete.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        complete.setDisableOnClick(true);
        complete.addClickListener(click -> complete.setEnabled(true));
        complete.setId("complete");
        complete.getElement().setAttribute("aria-keyshortcuts", "Control+Enter");
        Shortcuts.addShortcutListener(this, this::complete, Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
        var hint = new Span("Ctrl+Enter");
        hint.addClassName("otonari-key");
        hint.getElement().setAttribute("aria-hidden", "true");
        buttons.add(complete, hint);
        buttons.addClassName("otonari-buttons");
        add(buttons);
    }

    private void complete() {
        var view = form;
        if (buttons.isVisible() && (view == null || view.check().isValid())) {
            send(false);
        }
    }

    private void send(boolean accepted) {
        try {
            services.inbox().complete(task.id(), form == null ? Map.of() : form.values(), accepted);
        } catch (Consequence consequence) {
            ask(consequence);
            return;
        } catch (AnswersRefused refused) {
            if (form != null) {
                form.showErrors(refused.errors());
            }
            return;
        } catch (TaskRefused refused) {
            Notice.error(TaskTexts.of(refused));
            showIfLost();
            return;
        }
        new UndoOffer(services.undo(), task.id()).after(t("inbox.completed", task.name(Languages.current())));
        completed.run();
    }

    /** What cannot be undone is named before it is done. */
    private void ask(Consequence consequence) {
        var names = String.join(t("inbox.case.and"), consequence.names(Languages.current()));
        Confirmation.ask(
                t("inbox.consequence.question", task.name(Languages.current())),
                t("inbox.consequence.text", names),
                t("inbox.consequence.confirm"),
                () -> send(true));
    }

    /** The page stays as it is, with every word, when the task has gone or become a colleague's. */
    private void showIfLost() {
        if (!isStillMine()) {
            close();
        }
    }

    private boolean isStillMine() {
        try {
            var now = services.inbox().get(task.id()).assignee();
            return now == null || now.equals(services.current().name());
        } catch (TaskRefused | AccessDeniedException gone) {
            return false;
        }
    }

    /** Nothing can be completed here any more; what was written can be read and kept. */
    void close() {
        var view = form;
        if (view == null || schema == null || !buttons.isVisible()) {
            return;
        }
        view.setReadOnly(true);
        buttons.setVisible(false);
        var words = FormSummary.of(schema, given(view.values()), Languages.current())
                .inWords();
        if (!words.isBlank()) {
            add(new LostText(words, task.caseNumber(), services.cases(), () -> services.drafts()
                    .discard(task.id())));
        }
    }

    private static Map<String, Object> given(Map<String, @Nullable Object> values) {
        var given = new LinkedHashMap<String, Object>();
        values.forEach((key, value) -> {
            if (value != null) {
                given.put(key, value);
            }
        });
        return given;
    }
}
