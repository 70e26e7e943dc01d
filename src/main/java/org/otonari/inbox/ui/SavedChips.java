package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.otonari.inbox.InboxQuery;
import org.otonari.ui.Chip;

/** The queues one comes back to, each a press away; and where they are kept in order. */
class SavedChips extends Div {

    private final InboxLists lists;
    private final Supplier<InboxAddress> here;
    private final Consumer<InboxAddress> show;

    SavedChips(InboxLists lists, Supplier<InboxAddress> here, Consumer<InboxAddress> show) {
        this.lists = lists;
        this.here = here;
        this.show = show;
        addClassName("otonari-chip-line");
    }

    void show(InboxAddress address) {
        removeAll();
        var all = lists.saved().all();
        all.stream().filter(it -> it.pinned()).forEach(filter -> {
            var target = InboxAddress.read(filter.query());
            var chip = new Chip("★ " + filter.name(), () -> show.accept(target));
            chip.setSelected(target.equals(address));
            add(chip);
        });
        var worthSaving = !address.query().searching("").equals(InboxQuery.everything());
        if (worthSaving && address.shown() == Shown.TASKS) {
            add(new Chip(t("inbox.saved.save"), () -> new SaveFilterDialog(lists, here.get(), this::changed).open()));
        }
        if (!all.isEmpty()) {
            add(new Chip(t("inbox.saved.all"), () -> new SavedFiltersDialog(lists, show, this::changed).open()));
        }
    }

    private void changed() {
        show(here.get());
    }
}
