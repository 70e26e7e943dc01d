package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.otonari.access.AccountDirectory;
import org.otonari.access.CurrentAccount;
import org.otonari.inbox.Inbox;
import org.otonari.inbox.InboxQuery;
import org.otonari.inbox.InboxQuery.Due;
import org.otonari.inbox.InboxQuery.Queue;
import org.otonari.inbox.TaskItem;
import org.otonari.inbox.TaskRefused;
import org.otonari.ui.Chip;
import org.otonari.ui.DateTexts;
import org.otonari.ui.EmptyState;
import org.otonari.ui.Notice;
import org.otonari.ui.PageHeader;
import org.otonari.ui.Tile;

/** What is to be done, most urgent first. */
@Route("")
@Menu(title = "inbox.menu", order = 0)
@PermitAll
class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 50;

    private final Inbox inbox;
    private final TaskColumns columns;
    private final CurrentAccount current;
    private final Clock clock;

    private final PageHeader header = new PageHeader("");
    private final Map<Due, Tile> dueTiles = new EnumMap<>(Due.class);
    private final Tile unclaimed = new Tile(t("inbox.tile.unclaimed"), 0);
    private final Map<Queue, Chip> queueChips = new EnumMap<>(Queue.class);
    private final TextField search = new TextField();
    private final Grid<TaskItem> grid = new Grid<>();
    private final EmptyState empty = new EmptyState(t("inbox.empty.title"), t("inbox.empty.teaches"));
    private InboxQuery query = InboxQuery.everything();

    InboxView(Inbox inbox, AccountDirectory accounts, CurrentAccount current, DateTexts dates, Clock clock) {
        this.inbox = inbox;
        this.columns = new TaskColumns(accounts, current, dates, clock);
        this.current = current;
        this.clock = clock;
        addClassName("otonari-inbox");
        add(header, tiles(), bar(), grid, empty);
        fillGrid();
        Shortcuts.addShortcutListener(this, () -> search.focus(), Key.SLASH).listenOn(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = InboxFilter.read(event.getLocation().getQueryParameters());
        search.setValue(query.search());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return t("inbox.menu");
    }

    private Div tiles() {
        var tiles = new Div();
        tiles.addClassName("otonari-tiles");
        Stream.of(Due.OVERDUE, Due.TODAY, Due.THIS_WEEK).forEach(due -> {
            var tile = new Tile(t("inbox.tile." + due.name().toLowerCase(java.util.Locale.ROOT)), 0);
            tile.addClickListener(click -> show(query.with(query.due() == due ? Due.ANY : due)));
            dueTiles.put(due, tile);
            tiles.add(tile);
        });
        unclaimed.addClickListener(click -> show(
                query.with(query.queue() == Queue.UNCLAIMED ? Queue.MINE_AND_GROUPS : Queue.UNCLAIMED)));
        tiles.add(unclaimed);
        return tiles;
    }

    private Div bar() {
        var bar = new Div();
        bar.addClassName("otonari-bar");
        search.addClassName("otonari-search");
        search.setPlaceholder(t("inbox.search"));
        search.setAriaLabel(t("inbox.search"));
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show(query.searching(change.getValue()));
            }
        });
        bar.add(search);
        for (var queue : Queue.values()) {
            var chip = new Chip(
                    t("inbox.queue." + queue.name().toLowerCase(java.util.Locale.ROOT)), () -> show(query.with(queue)));
            queueChips.put(queue, chip);
            bar.add(chip);
        }
        return bar;
    }

    private void fillGrid() {
        columns.addTo(grid, this::claim);
        grid.addClassName("otonari-grid");
        grid.setPageSize(PAGE_SIZE);
        grid.setAllRowsVisible(false);
        grid.addItemClickListener(click -> open(click.getItem().id()));
        grid.addSortListener(event -> {
            if (event.isFromClient()) {
                event.getSortOrder().stream()
                        .findFirst()
                        .ifPresentOrElse(
                                order -> show(query.sorted(
                                        TaskColumns.sortOf(order.getSorted()),
                                        order.getDirection() == SortDirection.DESCENDING)),
                                () -> show(query.sorted(InboxQuery.Sort.DUE, false)));
            }
        });
        Shortcuts.addShortcutListener(
                        this,
                        () -> grid.getSelectionModel().getFirstSelectedItem().ifPresent(item -> open(item.id())),
                        Key.ENTER)
                .listenOn(grid);
        grid.setDataProvider(DataProvider.fromCallbacks(this::fetch, this::size));
    }

    private Stream<TaskItem> fetch(Query<TaskItem, Void> range) {
        return inbox.page(query, range.getOffset(), range.getLimit()).stream();
    }

    private int size(Query<TaskItem, Void> range) {
        return inbox.count(query);
    }

    private void show(InboxQuery wanted) {
        query = wanted;
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(
                        null,
                        new com.vaadin.flow.router.Location("", InboxFilter.write(query))));
        refresh();
    }

    private void refresh() {
        var all = InboxQuery.everything();
        var today = inbox.count(all.with(Due.TODAY));
        var overdue = inbox.count(all.with(Due.OVERDUE));
        greet(today, overdue);
        dueTiles.forEach((due, tile) -> {
            tile.setCount(
                    switch (due) {
                        case OVERDUE -> overdue;
                        case TODAY -> today;
                        default -> inbox.count(all.with(due));
                    });
            tile.setSelected(query.due() == due);
            tile.setHot(due == Due.OVERDUE && overdue > 0);
        });
        unclaimed.setCount(inbox.count(all.with(Queue.UNCLAIMED)));
        unclaimed.setSelected(query.queue() == Queue.UNCLAIMED);
        queueChips.forEach((queue, chip) -> chip.setSelected(query.queue() == queue));
        grid.getDataProvider().refreshAll();
        var nothing = inbox.count(query) == 0;
        grid.setVisible(!nothing);
        empty.setVisible(nothing);
    }

    private void greet(int today, int overdue) {
        var hour = LocalTime.now(clock).getHour();
        var time = hour < 4 || hour >= 18 ? "evening" : hour < 11 ? "morning" : "day";
        header.setTitle(t("inbox.greeting." + time, current.displayName()));
        var first = inbox.page(InboxQuery.everything(), 0, 1);
        if (first.isEmpty()) {
            header.setSub(t("inbox.greeting.nothing"));
        } else {
            var item = first.get(0);
            header.setSub(t(
                    "inbox.greeting.sub", today, overdue, item.person(), item.name(org.otonari.ui.Languages.current())));
        }
    }

    private void claim(TaskItem item) {
        try {
            inbox.claim(item.id());
            Notice.success(t("inbox.claimed", item.name(org.otonari.ui.Languages.current())));
        } catch (TaskRefused refused) {
            Notice.error(TaskTexts.of(refused));
        }
        refresh();
    }

    private void open(String taskId) {
        getUI().ifPresent(ui -> ui.navigate("task/" + taskId, InboxFilter.write(query)));
    }
}
