package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.otonari.access.AccountDirectory;
import org.otonari.access.CurrentAccount;
import org.otonari.inbox.Inbox;
import org.otonari.inbox.InboxQuery;
import org.otonari.inbox.TaskItem;
import org.otonari.inbox.TaskRefused;
import org.otonari.ui.DateTexts;
import org.otonari.ui.EmptyState;
import org.otonari.ui.Languages;
import org.otonari.ui.Notice;
import org.otonari.ui.PageHeader;

/** What is to be done, most urgent first. */
@Route("")
@Menu(title = "inbox.menu", order = 0)
@PermitAll
class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 50;

    private final Inbox inbox;
    private final InboxLists shown;
    private final TaskColumns columns;
    private final CurrentAccount current;
    private final Clock clock;

    private final PageHeader header = new PageHeader("");
    private final InboxTiles tiles;
    private final InboxBar bar;
    private final Grid<TaskItem> grid = new Grid<>();
    private final RowMarker marker;
    private final SelectionBar picks;
    private final EmptyState empty = new EmptyState(t("inbox.empty.title"), t("inbox.empty.teaches"));
    private final Map<Shown, Grid<?>> lists = new EnumMap<>(Shown.class);
    private InboxAddress here = InboxAddress.start();

    InboxView(
            Inbox inbox,
            InboxLists shown,
            InboxTools tools,
            AccountDirectory accounts,
            CurrentAccount current,
            DateTexts dates,
            Clock clock) {
        this.inbox = inbox;
        this.shown = shown;
        this.columns = new TaskColumns(accounts, current, dates, clock);
        this.current = current;
        this.clock = clock;
        addClassNames("otonari-page", "otonari-whole-window", "otonari-inbox");
        var keys = new InboxKeys();
        tiles = new InboxTiles(shown, () -> here, this::show);
        bar = new InboxBar(shown, () -> here, this::show, keys);
        marker = new RowMarker(
                grid, at -> inbox.page(here.query(), at, 1).stream().findFirst());
        keys.on("/", bar::focusSearch)
                .on("j", () -> marker.move(1))
                .on("k", () -> marker.move(-1))
                .on("Enter", () -> marker.item().ifPresent(this::open))
                .on("c", () -> marker.item().filter(it -> it.assignee() == null).ifPresent(this::claim))
                .on("?", () -> new KeysDialog(keys).open());
        picks = new SelectionBar(tools, () -> here.query(), this::refresh);
        keys.on("x", () -> marker.item().ifPresent(picks::toggle)).on("Escape", picks::clear);
        var received = new ReceivedNotes(tools.handOver(), accounts, dates);
        lists.put(Shown.TASKS, grid);
        lists.put(Shown.FINISHED, PlainLists.finished(shown));
        lists.put(Shown.WAITING, PlainLists.waiting(shown));
        add(received, header, tiles, bar, picks);
        lists.values().forEach(this::add);
        add(empty, marker, keys);
        fillGrid();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        here = InboxAddress.read(event.getLocation().getQueryParameters());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return t("inbox.menu");
    }

    private void fillGrid() {
        picks.addTo(grid);
        columns.addTo(grid, this::claim, this::address);
        grid.addClassName("otonari-grid");
        grid.setPageSize(PAGE_SIZE);
        grid.addItemClickListener(click -> open(click.getItem()));
        grid.addSortListener(event -> {
            if (event.isFromClient()) {
                event.getSortOrder().stream()
                        .findFirst()
                        .ifPresentOrElse(
                                order -> sort(
                                        TaskColumns.sortOf(order.getSorted()),
                                        order.getDirection() == SortDirection.DESCENDING),
                                () -> sort(InboxQuery.Sort.DUE, false));
            }
        });
        grid.setDataProvider(DataProvider.fromCallbacks(this::fetch, range -> inbox.count(here.query())));
    }

    private Stream<TaskItem> fetch(Query<TaskItem, Void> range) {
        return inbox.page(here.query(), range.getOffset(), range.getLimit()).stream();
    }

    private void sort(InboxQuery.Sort by, boolean descending) {
        show(here.tasks(query -> query.sorted(by, descending)));
    }

    private void show(InboxAddress wanted) {
        var before = here.query();
        if (!wanted.query().sorted(before.sort(), before.descending()).equals(before)) {
            picks.clear();
        }
        here = wanted;
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location("", here.parameters())));
        refresh();
    }

    private void refresh() {
        greet(tiles.refresh(here));
        bar.show(here);
        marker.forget();
        var total = total();
        picks.show(here.shown() == Shown.TASKS ? total : 0);
        lists.forEach((shown, list) -> list.setVisible(shown == here.shown() && total > 0));
        lists.getOrDefault(here.shown(), grid).getDataProvider().refreshAll();
        empty.setVisible(total == 0);
        if (here.shown() != Shown.TASKS) {
            var list = "inbox.empty." + here.shown().name().toLowerCase(Locale.ROOT);
            empty.say(t(list + ".title"), t(list + ".teaches"));
        } else {
            empty.say(t("inbox.empty.title"), t("inbox.empty.teaches"));
        }
    }

    private int total() {
        return switch (here.shown()) {
            case TASKS -> inbox.count(here.query());
            case FINISHED -> shown.finished().count();
            case WAITING -> shown.waiting().count();
        };
    }

    private void greet(InboxTiles.Counts counts) {
        var hour = LocalTime.now(clock).getHour();
        var time = hour < 4 || hour >= 17 ? "evening" : hour < 11 ? "morning" : "day";
        header.setTitle(t("inbox.greeting." + time, current.displayName()));
        var first = inbox.page(InboxQuery.everything(), 0, 1);
        if (first.isEmpty()) {
            header.setSub(t("inbox.greeting.nothing"));
        } else {
            var item = first.get(0);
            header.setSub(t("inbox.greeting." + urgency(counts), counts.today(), counts.overdue())
                    + t("inbox.greeting.first", item.person(), item.name(Languages.current())));
        }
    }

    private static String urgency(InboxTiles.Counts counts) {
        if (counts.overdue() > 0) {
            return counts.today() > 0 ? "both" : "overdue";
        }
        return counts.today() > 0 ? "today" : "calm";
    }

    private void claim(TaskItem item) {
        try {
            inbox.claim(item.id());
            Notice.success(t("inbox.claimed", item.name(Languages.current())));
        } catch (TaskRefused refused) {
            Notice.error(TaskTexts.of(refused));
        }
        refresh();
    }

    /** The queue goes along in the address, so that the task leads back to where one was. */
    private String address(TaskItem item) {
        var parameters = here.text();
        return "task/" + item.id() + (parameters.isEmpty() ? "" : "?" + parameters);
    }

    private void open(TaskItem item) {
        getUI().ifPresent(ui -> ui.navigate("task/" + item.id(), here.parameters()));
    }
}
