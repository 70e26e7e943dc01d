package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.otonari.access.AccountDirectory;
import org.otonari.access.CurrentAccount;
import org.otonari.inbox.InboxQuery;
import org.otonari.inbox.TaskItem;
import org.otonari.ui.Avatar;
import org.otonari.ui.ClockBar;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;
import org.otonari.ui.Tag;

/** How a task is shown in a queue: who, what, which programme, by when, and who does it. */
class TaskColumns {

    private static final Map<String, InboxQuery.Sort> SORTS = Map.of(
            "person", InboxQuery.Sort.PERSON,
            "step", InboxQuery.Sort.STEP,
            "programme", InboxQuery.Sort.PROGRAMME,
            "due", InboxQuery.Sort.DUE,
            "age", InboxQuery.Sort.AGE);

    private final AccountDirectory accounts;
    private final CurrentAccount current;
    private final DateTexts dates;
    private final Clock clock;
    private final Map<String, String> names = new ConcurrentHashMap<>();

    TaskColumns(AccountDirectory accounts, CurrentAccount current, DateTexts dates, Clock clock) {
        this.accounts = accounts;
        this.current = current;
        this.dates = dates;
        this.clock = clock;
    }

    void addTo(Grid<TaskItem> grid, Consumer<TaskItem> claim) {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        column(grid, "person", TaskColumns::person).setFlexGrow(3);
        column(grid, "step", TaskColumns::step).setFlexGrow(3);
        column(grid, "programme", item -> new Tag(t(item.programme().key()))).setWidth("7.5rem").setFlexGrow(0);
        column(grid, "due", this::due).setFlexGrow(2);
        column(grid, "age", item -> new Span(age(item))).setWidth("6.5rem").setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(item -> assignee(item, claim)))
                .setHeader(t("inbox.column.assignee"))
                .setFlexGrow(2);
    }

    static InboxQuery.Sort sortOf(Grid.Column<TaskItem> column) {
        return SORTS.getOrDefault(column.getKey(), InboxQuery.Sort.DUE);
    }

    private static Grid.Column<TaskItem> column(
            Grid<TaskItem> grid, String key, com.vaadin.flow.function.SerializableFunction<TaskItem, Component> content) {
        return grid.addColumn(new ComponentRenderer<>(content))
                .setKey(key)
                .setSortable(true)
                .setHeader(t("inbox.column." + key));
    }

    private static Component person(TaskItem item) {
        var name = new Span(item.person());
        name.addClassName("otonari-who");
        var line = new Div(name);
        if (item.personSecond() != null) {
            var second = new Span(item.personSecond());
            second.addClassName("otonari-who-second");
            line.add(second);
        }
        var ward = item.ward() == null ? "" : " ・ " + item.ward().label(Languages.current());
        var facts = new Div(item.caseNumber() + ward);
        facts.addClassName("otonari-facts");
        return new Div(line, facts);
    }

    private static Component step(TaskItem item) {
        var link = new Anchor("task/" + item.id(), item.name(Languages.current()));
        link.addClassName("otonari-step");
        return link;
    }

    private Component due(TaskItem item) {
        var due = item.due();
        return due == null
                ? new Span(t("inbox.noDeadline"))
                : new ClockBar(used(item.created(), due), dates.state(due), dates.due(due, Languages.current()));
    }

    private double used(Instant from, Instant to) {
        var whole = Duration.between(from, to).toMillis();
        return whole <= 0 ? 1 : (double) Duration.between(from, clock.instant()).toMillis() / whole;
    }

    private String age(TaskItem item) {
        var days = Duration.between(item.created(), clock.instant()).toDays();
        return days == 0 ? t("inbox.age.today") : t("inbox.age.days", days);
    }

    private Component assignee(TaskItem item, Consumer<TaskItem> claim) {
        var account = item.assignee();
        if (account == null) {
            var button = new Button(t("inbox.claim"), click -> claim.accept(item));
            button.addClassName("otonari-quiet");
            return button;
        }
        var name = account.equals(current.name())
                ? t("inbox.me")
                : names.computeIfAbsent(account, accounts::displayName);
        return new Div(new Avatar(names.computeIfAbsent(account, accounts::displayName)), new Span(name));
    }
}
