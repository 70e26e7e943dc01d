package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.otonari.casefile.CaseView;
import org.otonari.inbox.TaskItem;
import org.otonari.inbox.TaskRefused;
import org.otonari.ui.Card;
import org.otonari.ui.EmptyState;
import org.otonari.ui.Languages;
import org.springframework.security.access.AccessDeniedException;

/** One task: the form to fill, the case it belongs to, and where that case stands. */
@Route("task/:id")
@PermitAll
class TaskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int RECENT = 8;

    private final TaskServices services;

    private QueryParameters queue = QueryParameters.empty();
    private String title = "";

    TaskView(TaskServices services) {
        this.services = services;
        addClassNames("otonari-page", "otonari-task");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        queue = event.getLocation().getQueryParameters();
        var id = event.getRouteParameters().get("id").orElse("");
        try {
            show(services.inbox().get(id));
        } catch (TaskRefused gone) {
            removeAll();
            title = t("inbox.task.over");
            add(new EmptyState(t("inbox.task.over"), TaskTexts.of(gone), back()));
            TaskForm.showOwnWords(id, services).map(Card::new).ifPresent(this::add);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(TaskItem task) {
        removeAll();
        title = task.name(Languages.current());
        var file = services.cases().view(task.caseNumber());
        var form = new TaskForm(services, task, this::next);
        var left = new Div(form, people(file));
        left.addClassName("otonari-main");
        var right = new Div(
                new WhereNow(services.pictures().ofTask(task.id())),
                history(task),
                new ClockCard(services, task, file.people().size() > 1, () -> reload(task.id())));
        right.addClassName("otonari-side");
        var columns = new Div(left, right);
        columns.addClassName("otonari-columns");
        add(
                new TaskHeader(services, task, file, back(), () -> reload(task.id())),
                new LiveTask(services, task.id(), form::close),
                columns);
    }

    private void reload(String id) {
        try {
            show(services.inbox().get(id));
        } catch (TaskRefused | AccessDeniedException over) {
            UI.getCurrent().navigate(InboxView.class, queue);
        }
    }

    private Anchor back() {
        var query = queue.getQueryString();
        return new Anchor(query.isEmpty() ? "." : "./?" + query, t("inbox.task.back"));
    }

    /** Goes on with the next task of the same queue, or back to the queue when it is empty. */
    private void next() {
        var following = services.inbox().page(InboxFilter.read(queue), 0, 1);
        if (following.isEmpty()) {
            UI.getCurrent().navigate(InboxView.class, queue);
        } else {
            UI.getCurrent().navigate("task/" + following.get(0).id(), queue);
        }
    }

    private static Card people(CaseView file) {
        var people = new Card(t("inbox.case.people"));
        file.people().forEach(member -> people.add(new PersonCard(member)));
        return people;
    }

    private Card history(TaskItem task) {
        var number = task.caseNumber();
        var timeline =
                new Timeline(services.accounts(), services.dates(), services.translations()).offering(services.undo());
        timeline.show(services.cases().timeline(number), services.answers().of(number, Languages.current()), RECENT);
        return new Card(t("inbox.case.history"), timeline, new Anchor("case/" + number, t("inbox.task.openCase")));
    }
}
