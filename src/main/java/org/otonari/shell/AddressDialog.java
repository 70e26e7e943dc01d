package org.otonari.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.otonari.access.AccountDesk.Listed;
import org.otonari.ui.Texts;

/** Asks where somebody is to be written to. */
class AddressDialog extends Dialog {

    /** @param save says why not, or nothing if it was saved */
    AddressDialog(Listed account, Function<String, @Nullable String> save) {
        setHeaderTitle(Texts.t("accounts.email.title", account.displayName()));
        var email = new EmailField(Texts.t("accounts.email"));
        email.setValue(account.email() == null ? "" : account.email());
        email.setHelperText(Texts.t("accounts.email.help"));
        email.setWidthFull();
        add(email);
        var confirm = new Button(Texts.t("accounts.email.save"), click -> {
            var refused = save.apply(email.getValue());
            if (refused == null) {
                close();
            } else {
                email.setErrorMessage(refused);
                email.setInvalid(true);
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Texts.t("ui.cancel"), click -> close()), confirm);
        setWidth("30rem");
        setMaxWidth("100%");
        email.focus();
    }
}
