package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.otonari.inbox.Inbox;
import org.otonari.inbox.InboxQuery;
import org.otonari.inbox.InboxQuery.Due;
import org.otonari.inbox.InboxQuery.Queue;
import org.otonari.inbox.WaitingFor;
import org.otonari.ui.Tile;

/** How much is urgent, as numbers that narrow the list when pressed, and widen it again. */
class InboxTiles extends Div {

    private static final List<Due> SHOWN = List.of(Due.OVERDUE, Due.TODAY, Due.THIS_WEEK);

    private final Inbox inbox;
    private final WaitingFor waits;
    private final Map<Due, Tile> due = new EnumMap<>(Due.class);
    private final Tile waiting = new Tile(t("inbox.tile.waiting"), 0);
    private final Tile unclaimed = new Tile(t("inbox.tile.unclaimed"), 0);

    InboxTiles(InboxLists lists, Supplier<InboxAddress> here, Consumer<InboxAddress> show) {
        this.inbox = lists.inbox();
        this.waits = lists.waiting();
        addClassName("otonari-tiles");
        SHOWN.forEach(each -> {
            var tile = new Tile(t("inbox.tile." + each.name().toLowerCase(Locale.ROOT)), 0);
            tile.addClickListener(click -> show.accept(here.get().tasks(query -> query.with(press(here.get(), each)))));
            due.put(each, tile);
            add(tile);
        });
        waiting.addClickListener(click ->
                show.accept(here.get().list(here.get().shown() == Shown.WAITING ? Shown.TASKS : Shown.WAITING)));
        unclaimed.addClickListener(click -> show.accept(here.get().tasks(query -> query.with(press(here.get())))));
        add(waiting, unclaimed);
    }

    private static Due press(InboxAddress here, Due each) {
        return here.shown() == Shown.TASKS && here.query().due() == each ? Due.ANY : each;
    }

    private static Queue press(InboxAddress here) {
        return here.shown() == Shown.TASKS && here.query().queue() == Queue.UNCLAIMED
                ? Queue.MINE_AND_GROUPS
                : Queue.UNCLAIMED;
    }

    /** Counts anew, whatever else the list is narrowed to. */
    Counts refresh(InboxAddress here) {
        var all = InboxQuery.everything();
        var tasks = here.shown() == Shown.TASKS;
        var counts = new EnumMap<Due, Integer>(Due.class);
        due.forEach((each, tile) -> {
            var count = inbox.count(all.with(each));
            counts.put(each, count);
            tile.setCount(count);
            tile.setSelected(tasks && here.query().due() == each);
            tile.setHot(each == Due.OVERDUE && count > 0);
        });
        waiting.setCount(waits.count());
        waiting.setSelected(here.shown() == Shown.WAITING);
        unclaimed.setCount(inbox.count(all.with(Queue.UNCLAIMED)));
        unclaimed.setSelected(tasks && here.query().queue() == Queue.UNCLAIMED);
        return new Counts(counts.getOrDefault(Due.TODAY, 0), counts.getOrDefault(Due.OVERDUE, 0));
    }

    record Counts(int today, int overdue) {}
}
