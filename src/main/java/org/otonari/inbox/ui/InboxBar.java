package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.otonari.inbox.InboxQuery.Queue;
import org.otonari.ui.Chip;

/** Search, whose tasks, what they are narrowed to, and the way to the keys, in one calm line. */
class InboxBar extends Div {

    private static final int SEARCH_MAX = 100;

    private final InboxLists lists;
    private final Supplier<InboxAddress> here;
    private final Consumer<InboxAddress> show;
    private final TextField search = new TextField();
    private final Map<Queue, Chip> queues = new EnumMap<>(Queue.class);
    private final Chip finished = new Chip(t("inbox.queue.finished"), () -> open(Shown.FINISHED));
    private final Div active = line("otonari-chip-line");
    private final Chip more = new Chip(t("inbox.condition.more"), this::toggle);
    private final SavedChips saved;
    private final ConditionsPanel panel;

    InboxBar(InboxLists lists, Supplier<InboxAddress> here, Consumer<InboxAddress> show, InboxKeys keys) {
        this.lists = lists;
        this.here = here;
        this.show = show;
        addClassName("otonari-bar");
        panel = new ConditionsPanel(lists, here, show);
        saved = new SavedChips(lists, here, show);
        prepareSearch();
        var whose = line("otonari-chip-line");
        for (var queue : Queue.values()) {
            var chip = new Chip(
                    t("inbox.queue." + queue.name().toLowerCase(Locale.ROOT)),
                    () -> show.accept(here.get().tasks(query -> query.with(queue))));
            queues.put(queue, chip);
            whose.add(chip);
        }
        whose.add(finished);
        more.getElement().setAttribute("aria-expanded", "false");
        panel.setVisible(false);
        var narrow = line("otonari-chip-line");
        narrow.add(active, more, saved);
        add(search, whose, help(keys), narrow, panel);
    }

    void show(InboxAddress address) {
        var query = address.query();
        var tasks = address.shown() == Shown.TASKS;
        if (!search.getValue().equals(query.search())) {
            search.setValue(query.search());
        }
        queues.forEach((queue, chip) -> chip.setSelected(tasks && query.queue() == queue));
        finished.setSelected(address.shown() == Shown.FINISHED);
        active.removeAll();
        new ConditionWords(lists).of(query.conditions()).forEach(word -> {
            var chip = new Chip(
                    word.text() + " ×", () -> show.accept(here.get().tasks(it -> it.narrowed(word.without()))));
            chip.addClassName("otonari-condition");
            chip.setAriaLabel(t("inbox.condition.remove", word.text()));
            active.add(chip);
        });
        active.setVisible(active.getComponentCount() > 0);
        panel.show(query);
        saved.show(address);
    }

    void focusSearch() {
        search.focus();
    }

    private void prepareSearch() {
        search.getElement().setAttribute("data-focus-key", "/");
        search.addClassName("otonari-search");
        search.setPlaceholder(t("inbox.search"));
        search.setAriaLabel(t("inbox.search"));
        search.setClearButtonVisible(true);
        search.setMaxLength(SEARCH_MAX);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setSuffixComponent(key("/"));
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show.accept(here.get().tasks(query -> query.searching(change.getValue())));
            }
        });
    }

    private void open(Shown wanted) {
        show.accept(here.get().list(here.get().shown() == wanted ? Shown.TASKS : wanted));
    }

    private void toggle() {
        var open = !panel.isVisible();
        panel.setVisible(open);
        more.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private static NativeButton help(InboxKeys keys) {
        var help = new NativeButton("", click -> new KeysDialog(keys).open());
        help.add(key("?"), new Span(t("inbox.keys.button")));
        help.addClassName("otonari-keys-button");
        return help;
    }

    private static Div line(String className) {
        var line = new Div();
        line.addClassName(className);
        return line;
    }

    private static Span key(String key) {
        var hint = new Span(key);
        hint.addClassName("otonari-key");
        hint.getElement().setAttribute("aria-hidden", "true");
        return hint;
    }
}
