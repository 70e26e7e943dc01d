package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.otonari.access.AccountDirectory;
import org.otonari.access.CurrentAccount;
import org.otonari.inbox.InboxQuery;
import org.otonari.inbox.TaskItem;
import org.otonari.ui.Avatar;
import org.otonari.ui.ClockBar;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;

/**
 * How a task is shown in a queue: who, what, which programme, by when, and who does it. Drawn in the browser from a few
 * words a row, so that a long list costs the server no memory. On a phone the stylesheet shows the first column alone,
 * which then holds all of it.
 */
class TaskColumns {

    private static final String CLOCK =
            """
            <span class="otonari-clock ${item.state}"><span class="otonari-clock-bar" aria-hidden="true">
            <span style="inline-size:${item.used}%"></span></span><span class="otonari-clock-text">${item.due}</span></span>
            """;
    private static final String ASSIGNEE =
            """
            ${item.assignee
              ? html`<span class="otonari-assignee"><span class="otonari-avatar" aria-hidden="true">${item.initial}</span><span>${item.assignee}${item.standsFor
                  ? html`<span class="otonari-stands-for">${item.standsFor}</span>` : ''}</span></span>`
              : html`<vaadin-button theme="small" @click=${claim}>${item.claim}</vaadin-button>`}
            """;
    private static final String STEP = "<a class=\"otonari-step\" href=\"${item.address}\">${item.step}</a>";
    private static final String PERSON =
            """
            <div class="otonari-person-cell">
              <div><span class="otonari-who">${item.person}</span><span class="otonari-who-second">${item.second}</span></div>
              <div class="otonari-facts">${item.facts}</div>
              <div class="otonari-on-phone">
            """
                    + STEP + "<div class=\"otonari-on-phone-line\">" + CLOCK + ASSIGNEE + "</div></div></div>";

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

    void addTo(Grid<TaskItem> grid, Consumer<TaskItem> claim, Function<TaskItem, String> address) {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setPartNameGenerator(item -> isLate(item) ? "late" : null);
        column(grid, "person", assignee(due(step(person(), address)), claim)).setFlexGrow(5);
        column(grid, "step", step(LitRenderer.of(STEP), address)).setFlexGrow(5);
        column(grid, "programme", programme()).setWidth("7rem").setFlexGrow(0);
        column(grid, "due", due(LitRenderer.of(CLOCK))).setWidth("13rem").setFlexGrow(0);
        column(grid, "age", LitRenderer.<TaskItem>of("${item.age}").withProperty("age", this::age))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        column(grid, "assignee", assignee(LitRenderer.of(ASSIGNEE), claim))
                .setSortable(false)
                .setWidth("10rem")
                .setFlexGrow(0);
    }

    static InboxQuery.Sort sortOf(Grid.Column<TaskItem> column) {
        return SORTS.getOrDefault(column.getKey(), InboxQuery.Sort.DUE);
    }

    private static Grid.Column<TaskItem> column(Grid<TaskItem> grid, String key, LitRenderer<TaskItem> content) {
        var column = grid.addColumn(content)
                .setKey(key)
                .setSortable(true)
                .setHeader(t("inbox.column." + key))
                .setPartNameGenerator(item -> key);
        grid.getHeaderRows().get(0).getCell(column).setPartName(key);
        return column;
    }

    private static LitRenderer<TaskItem> person() {
        return LitRenderer.<TaskItem>of(PERSON)
                .withProperty("person", TaskItem::person)
                .withProperty("second", TaskItem::personSecond)
                .withProperty(
                        "facts",
                        item -> item.caseNumber()
                                + (item.ward() == null
                                        ? ""
                                        : " ・ " + item.ward().label(Languages.current())));
    }

    private static LitRenderer<TaskItem> step(LitRenderer<TaskItem> renderer, Function<TaskItem, String> address) {
        return renderer.withProperty("step", item -> item.name(Languages.current()))
                .withProperty("address", address::apply);
    }

    private static LitRenderer<TaskItem> programme() {
        return LitRenderer.<TaskItem>of("<span class=\"otonari-tag\">${item.programme}</span>")
                .withProperty("programme", item -> t(item.programme().key()));
    }

    private LitRenderer<TaskItem> due(LitRenderer<TaskItem> renderer) {
        return renderer.withProperty("due", this::dueInWords)
                .withProperty("used", this::used)
                .withProperty("state", this::state);
    }

    private LitRenderer<TaskItem> assignee(LitRenderer<TaskItem> renderer, Consumer<TaskItem> claim) {
        return renderer.withProperty("assignee", this::assignee)
                .withProperty(
                        "initial",
                        item -> item.assignee() == null ? "" : new Avatar(displayName(item.assignee())).getText())
                .withProperty("standsFor", this::standsFor)
                .withProperty("claim", item -> t("inbox.claim"))
                .withFunction("claim", claim::accept);
    }

    private String dueInWords(TaskItem item) {
        if (item.pausedAt() != null) {
            return t("deadlines.paused", ClockWords.waits(item.pausedFor()));
        }
        return item.due() == null ? t("inbox.noDeadline") : dates.due(item.due(), Languages.current());
    }

    private String state(TaskItem item) {
        var state = item.due() == null ? ClockBar.State.PAUSED : dates.state(item.due());
        return state.name().toLowerCase(Locale.ROOT);
    }

    private boolean isLate(TaskItem item) {
        return item.due() != null && dates.state(item.due()) == ClockBar.State.LATE;
    }

    /** How much of the time is over, in per cent. */
    private long used(TaskItem item) {
        var due = item.due();
        return due == null ? 0 : Math.round(100 * Math.max(0, Math.min(1, fraction(item.created(), due))));
    }

    private double fraction(Instant from, Instant to) {
        var whole = Duration.between(from, to).toMillis();
        return whole <= 0 ? 1 : (double) Duration.between(from, clock.instant()).toMillis() / whole;
    }

    private String age(TaskItem item) {
        var days = Duration.between(item.created(), clock.instant()).toDays();
        return days <= 0 ? t("inbox.age.today") : t("inbox.age.days", days);
    }

    private String assignee(TaskItem item) {
        var account = item.assignee();
        if (account == null) {
            return "";
        }
        return account.equals(current.name()) ? t("inbox.me") : displayName(account);
    }

    private String standsFor(TaskItem item) {
        var absent = item.standsInFor();
        return absent == null ? "" : t("inbox.standsInFor", displayName(absent));
    }

    private String displayName(String account) {
        return names.computeIfAbsent(account, accounts::displayName);
    }
}
