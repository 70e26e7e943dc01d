package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.otonari.access.Role;
import org.otonari.inbox.SavedFilter;
import org.otonari.inbox.SavedFilters;
import org.otonari.inbox.TaskRefused;
import org.otonari.ui.Notice;

/** Gives what is shown a name, or a saved filter another one. */
class SaveFilterDialog extends Dialog {

    private final TextField name = new TextField(t("inbox.saved.name.label"));
    private final Checkbox pinned = new Checkbox(t("inbox.saved.pinned"), true);
    private final ComboBox<Role> role = new ComboBox<>(t("inbox.saved.role"));

    SaveFilterDialog(InboxLists lists, InboxAddress address, Runnable saved) {
        this(lists, t("inbox.saved.title"));
        confirm(
                () -> lists.saved().save(name.getValue(), address.text(), pinned.getValue(), code(role.getValue())),
                saved);
    }

    SaveFilterDialog(InboxLists lists, SavedFilter filter, Runnable saved) {
        this(lists, t("inbox.saved.change"));
        name.setValue(filter.name());
        pinned.setValue(filter.pinned());
        if (filter.role() != null) {
            Role.of(filter.role()).ifPresent(role::setValue);
        }
        confirm(
                () -> lists.saved().change(filter.id(), name.getValue(), pinned.getValue(), code(role.getValue())),
                saved);
    }

    private SaveFilterDialog(InboxLists lists, String title) {
        setHeaderTitle(title);
        name.setMaxLength(SavedFilters.NAME_MAX);
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        name.setAutofocus(true);
        role.setItems(lists.current().roles().stream().sorted().toList());
        role.setItemLabelGenerator(it -> t(it.key()));
        role.setPlaceholder(t("inbox.saved.role.none"));
        role.setClearButtonVisible(true);
        role.setWidthFull();
        add(name, pinned, role);
    }

    private void confirm(Runnable verb, Runnable saved) {
        var save = new Button(t("inbox.saved.confirm"), click -> {
            try {
                verb.run();
                close();
                Notice.success(t("inbox.saved.done", name.getValue().strip()));
                saved.run();
            } catch (TaskRefused refused) {
                name.setErrorMessage(TaskTexts.of(refused));
                name.setInvalid(true);
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("inbox.cancel"), click -> close()), save);
    }

    private static @Nullable String code(@Nullable Role role) {
        return role == null ? null : role.code();
    }
}
