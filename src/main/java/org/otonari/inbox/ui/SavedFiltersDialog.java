package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import org.otonari.access.Role;
import org.otonari.inbox.SavedFilter;
import org.otonari.ui.Confirmation;

/** All saved filters the reader has: to open, and, where they are the reader's own, to change and to delete. */
class SavedFiltersDialog extends Dialog {

    private final InboxLists lists;
    private final Consumer<InboxAddress> show;
    private final Runnable changed;

    SavedFiltersDialog(InboxLists lists, Consumer<InboxAddress> show, Runnable changed) {
        this.lists = lists;
        this.show = show;
        this.changed = changed;
        setHeaderTitle(t("inbox.saved.all"));
        getFooter().add(new Button(t("inbox.keys.close"), click -> close()));
        fill();
    }

    private void fill() {
        removeAll();
        lists.saved().all().forEach(filter -> add(row(filter)));
    }

    private Div row(SavedFilter filter) {
        var open = new Button((filter.pinned() ? "★ " : "") + filter.name(), click -> {
            close();
            show.accept(InboxAddress.read(filter.query()));
        });
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var about = new Span(about(filter));
        about.addClassName("otonari-facts");
        var row = new Div(open, about);
        row.addClassName("otonari-saved-row");
        if (filter.own()) {
            var change = new Button(
                    t("inbox.saved.change"), click -> new SaveFilterDialog(lists, filter, this::again).open());
            var delete = new Button(
                    t("inbox.saved.delete"),
                    click -> Confirmation.ask(
                            t("inbox.saved.delete.title", filter.name()),
                            t(filter.role() == null ? "inbox.saved.delete.text" : "inbox.saved.delete.shared"),
                            t("inbox.saved.delete"),
                            () -> {
                                lists.saved().delete(filter.id());
                                again();
                            }));
            for (var button : new Button[] {change, delete}) {
                button.addThemeVariants(ButtonVariant.LUMO_SMALL);
                button.setAriaLabel(button.getText() + " " + filter.name());
                row.add(button);
            }
        }
        return row;
    }

    private String about(SavedFilter filter) {
        var role = Optional.ofNullable(filter.role()).flatMap(Role::of).map(it -> t(it.key()));
        if (filter.own()) {
            return role.map(it -> t("inbox.saved.shared", it)).orElse("");
        }
        return t("inbox.saved.from", lists.accounts().displayName(filter.owner()));
    }

    private void again() {
        fill();
        changed.run();
    }
}
