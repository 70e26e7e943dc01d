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
import org.otonari.inbox.InboxQuery;
import org.otonari.inbox.InboxQuery.Queue;
import org.otonari.ui.Chip;

/** Search, whose tasks, and the way to the keys, in one calm line. */
class InboxBar extends Div {

    private static final int SEARCH_MAX = 100;

    private final TextField search = new TextField();
    private final Map<Queue, Chip> chips = new EnumMap<>(Queue.class);

    InboxBar(Supplier<InboxQuery> query, Consumer<InboxQuery> show, InboxKeys keys) {
        addClassName("otonari-bar");
        search.addClassName("otonari-search");
        search.setPlaceholder(t("inbox.search"));
        search.setAriaLabel(t("inbox.search"));
        search.setClearButtonVisible(true);
        search.setMaxLength(SEARCH_MAX);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setSuffixComponent(key("/"));
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show.accept(query.get().searching(change.getValue()));
            }
        });
        var whose = new Div();
        whose.addClassName("otonari-chip-line");
        for (var queue : Queue.values()) {
            var chip = new Chip(
                    t("inbox.queue." + queue.name().toLowerCase(Locale.ROOT)),
                    () -> show.accept(query.get().with(queue)));
            chips.put(queue, chip);
            whose.add(chip);
        }
        var help = new NativeButton("", click -> new KeysDialog(keys).open());
        help.add(key("?"), new Span(t("inbox.keys.button")));
        help.addClassName("otonari-keys-button");
        add(search, whose, help);
    }

    void show(InboxQuery query) {
        if (!search.getValue().equals(query.search())) {
            search.setValue(query.search());
        }
        chips.forEach((queue, chip) -> chip.setSelected(query.queue() == queue));
    }

    void focusSearch() {
        search.focus();
    }

    private static Span key(String key) {
        var hint = new Span(key);
        hint.addClassName("otonari-key");
        hint.getElement().setAttribute("aria-hidden", "true");
        return hint;
    }
}
