package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.otonari.access.AccountDirectory;
import org.otonari.access.CurrentAccount;
import org.otonari.casefile.CaseDesk;
import org.otonari.casefile.CaseView;
import org.otonari.engine.ProcessPictures;
import org.otonari.forms.FormView;
import org.otonari.inbox.AnswerHistory;
import org.otonari.inbox.AnswersRefused;
import org.otonari.inbox.Inbox;
import org.otonari.inbox.TaskForms;
import org.otonari.inbox.TaskItem;
import org.otonari.inbox.TaskRefused;
import org.otonari.ui.Card;
import org.otonari.ui.DateTexts;
import org.otonari.ui.EmptyState;
import org.otonari.ui.Languages;
import org.otonari.ui.Notice;
import org.otonari.ui.PageHeader;
import org.otonari.ui.Tag;
import org.otonari.ui.Translations;
import org.springframework.security.access.AccessDeniedException;

/** One task: the form to fill, the case it belongs to, and where that case stands. */
@Route("task/:id")
@PermitAll
class TaskView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final int RECENT = 8;

    private final Inbox inbox;
    private final TaskForms forms;
    private final CaseDesk cases;
    private final AnswerHistory answers;
    private final ProcessPictures pictures;
    private final AccountDirectory accounts;
    private final CurrentAccount current;
    private final DateTexts dates;
    private final Translations translations;
    private final Clock clock;

    private QueryParameters queue = QueryParameters.empty();
    private String title = "";
    private @Nullable FormView form;
    private boolean unsaved;

    TaskView(
            Inbox inbox,
            TaskForms forms,
            CaseDesk cases,
            AnswerHistory answers,
            ProcessPictures pictures,
            AccountDirectory accounts,
            CurrentAccount current,
            DateTexts dates,
            Translations translations,
            Clock clock) {
        this.inbox = inbox;
        this.forms = forms;
        this.cases = cases;
        this.answers = answers;
        this.pictures = pictures;
        this.accounts = accounts;
        this.current = current;
        this.dates = dates;
        this.translations = translations;
        this.clock = clock;
        addClassNames("otonari-page", "otonari-task");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        queue = event.getLocation().getQueryParameters();
        var id = event.getRouteParameters().get("id").orElse("");
        try {
            show(inbox.get(id));
        } catch (TaskRefused gone) {
            removeAll();
            unsaved = false;
            title = t("inbox.task.over");
            add(new EmptyState(t("inbox.task.over"), TaskTexts.of(gone), back()));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (unsaved) {
            var leave = event.postpone();
            var dialog = new ConfirmDialog(
                    t("inbox.task.unsaved.title"),
                    t("inbox.task.unsaved.text"),
                    t("inbox.task.unsaved.leave"),
                    confirmed -> leave.proceed());
            dialog.setCancelable(true);
            dialog.setCancelText(t("inbox.task.unsaved.stay"));
            dialog.setConfirmButtonTheme("error primary");
            dialog.open();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(TaskItem task) {
        removeAll();
        unsaved = false;
        title = task.name(Languages.current());
        var file = cases.view(task.caseNumber());
        var people = new Card(t("inbox.case.people"));
        file.people().forEach(member -> people.add(new PersonCard(member)));
        var left = new Div(formCard(task), people);
        left.addClassName("otonari-main");
        var right =
                new Div(new WhereNow(pictures, task.caseNumber()), history(task), new ClockCard(task, dates, clock));
        right.addClassName("otonari-side");
        var columns = new Div(left, right);
        columns.addClassName("otonari-columns");
        add(header(task, file), columns);
    }

    private PageHeader header(TaskItem task, CaseView file) {
        var header = new PageHeader(title, about(task, file)).above(back());
        var due = task.due();
        if (due != null && due.isBefore(clock.instant())) {
            header.with(Tag.red(dates.due(due, Languages.current())));
        }
        if (task.assignee() == null) {
            header.actions(action("inbox.claim", () -> inbox.claim(task.id()), task));
        } else if (task.assignee().equals(current.name())) {
            header.actions(action("inbox.release", () -> inbox.release(task.id()), task), assign(task));
        } else if (inbox.mayHandOut()) {
            header.actions(assign(task));
        }
        return header;
    }

    private static String about(TaskItem task, CaseView file) {
        var locale = Languages.current();
        var people = file.people().stream()
                .map(it -> {
                    var second = it.person().name().secondary();
                    var languages = it.person().languages().stream()
                            .map(skill -> java.util.Locale.forLanguageTag(skill.code())
                                    .getDisplayLanguage(locale))
                            .collect(Collectors.joining("・"));
                    return t("inbox.task.person", it.person().name().written())
                            + (second == null ? "" : "（" + second + "）")
                            + " ・ " + it.person().ward().label(locale)
                            + (languages.isEmpty() ? "" : " ・ " + languages);
                })
                .collect(Collectors.joining(" / "));
        return people + " ・ " + task.caseNumber();
    }

    private Button action(String key, Runnable verb, TaskItem task) {
        var button = new Button(t(key), click -> {
            attempt(verb);
            UI.getCurrent().navigate("task/" + task.id(), queue);
            reload(task.id());
        });
        button.addClassName("otonari-quiet");
        return button;
    }

    private void reload(String id) {
        try {
            show(inbox.get(id));
        } catch (TaskRefused | AccessDeniedException over) {
            UI.getCurrent().navigate(InboxView.class, queue);
        }
    }

    private Button assign(TaskItem task) {
        var button = new Button(t("inbox.assign"), click -> new AssignDialog(inbox.colleagues(task), account -> {
                    attempt(() -> inbox.assign(task.id(), account));
                    reload(task.id());
                })
                .open());
        button.addClassName("otonari-quiet");
        return button;
    }

    private Anchor back() {
        var query = queue.getQueryString();
        return new Anchor(query.isEmpty() ? "." : "./?" + query, t("inbox.task.back"));
    }

    private Card formCard(TaskItem task) {
        var card = new Card();
        var own = task.assignee() == null || task.assignee().equals(current.name());
        if (!own) {
            card.add(new Paragraph(t("inbox.claimedBy", accounts.displayName(String.valueOf(task.assignee())))));
        }
        inbox.facts(task, Languages.current()).forEach(fact -> {
            var label = new Span(t(fact.labelKey()));
            label.addClassName("otonari-facts");
            var line = new Div(label, new Span(new Readable(dates, translations).of(fact.value())));
            line.addClassName("otonari-entry");
            card.add(line);
        });
        inbox.form(task.id()).ifPresent(schema -> {
            var view = forms.open(schema, task, Languages.current());
            view.setReadOnly(!own);
            view.addChangeListener(values -> unsaved = true);
            form = view;
            card.add(view);
        });
        if (own) {
            card.add(buttons(task));
        }
        return card;
    }

    private Div buttons(TaskItem task) {
        var complete = new Button(t("inbox.task.complete"), click -> complete(task));
        complete.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        complete.setDisableOnClick(true);
        complete.addClickListener(click -> complete.setEnabled(true));
        complete.setId("complete");
        Shortcuts.addShortcutListener(this, () -> complete(task), Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        var hint = new Span("Ctrl+Enter");
        hint.addClassName("otonari-key");
        hint.getElement().setAttribute("aria-hidden", "true");
        complete.getElement().setAttribute("aria-keyshortcuts", "Control+Enter");
        var buttons = new Div(complete, hint);
        buttons.addClassName("otonari-buttons");
        return buttons;
    }

    private void complete(TaskItem task) {
        var view = form;
        Map<String, @Nullable Object> values = view == null ? Map.of() : view.values();
        if (view != null && !view.check().isValid()) {
            return;
        }
        try {
            inbox.complete(task.id(), values);
        } catch (AnswersRefused refused) {
            if (view != null) {
                view.showErrors(refused.errors());
            }
            return;
        } catch (TaskRefused refused) {
            Notice.error(TaskTexts.of(refused));
            return;
        }
        unsaved = false;
        Notice.success(t("inbox.completed", task.name(Languages.current())));
        next(task);
    }

    /** Goes on with the next task of the same queue, or back to the queue when it is empty. */
    private void next(TaskItem done) {
        var following = inbox.page(InboxFilter.read(queue), 0, 1);
        if (following.isEmpty()) {
            UI.getCurrent().navigate(InboxView.class, queue);
        } else {
            UI.getCurrent().navigate("task/" + following.get(0).id(), queue);
        }
    }

    private Card history(TaskItem task) {
        var timeline = new Timeline(accounts, dates, translations);
        timeline.show(cases.timeline(task.caseNumber()), answers.of(task.caseNumber(), Languages.current()), RECENT);
        return new Card(
                t("inbox.case.history"), timeline, new Anchor("case/" + task.caseNumber(), t("inbox.task.openCase")));
    }

    private static void attempt(Runnable verb) {
        try {
            verb.run();
        } catch (TaskRefused refused) {
            Notice.error(TaskTexts.of(refused));
        }
    }
}
