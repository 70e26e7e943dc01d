package org.otonari.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.otonari.access.Role;
import org.otonari.ui.Texts;

/** Asks what a new account needs. */
class AccountDialog extends Dialog {

    private static final int NAME_LENGTH = 60;
    private static final int DISPLAY_NAME_LENGTH = 100;

    private final TextField name = field("accounts.name", NAME_LENGTH);
    private final TextField displayName = field("accounts.displayName", DISPLAY_NAME_LENGTH);
    private final RoleBoxes roles = new RoleBoxes(Set.of());
    private final Paragraph refused = new Paragraph();

    AccountDialog(Maker maker) {
        setHeaderTitle(Texts.t("accounts.create"));
        name.setHelperText(Texts.t("accounts.name.help"));
        refused.addClassName("otonari-error");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        var fields = new Div(displayName, name, roles, refused);
        fields.addClassName("otonari-stack");
        add(fields);
        var create = new Button(Texts.t("accounts.create.confirm"), click -> create(maker));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Texts.t("ui.cancel"), click -> close()), create);
        setMaxWidth("34rem");
        displayName.focus();
    }

    private void create(Maker maker) {
        var reason = maker.create(name.getValue().strip(), displayName.getValue(), roles.getValue());
        if (reason == null) {
            close();
        } else {
            refused.setText(reason);
            refused.setVisible(true);
        }
    }

    private static TextField field(String key, int most) {
        var field = new TextField(Texts.t(key));
        field.setMaxLength(most);
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        return field;
    }

    /** Makes the account, or says why not. */
    @FunctionalInterface
    interface Maker {
        @Nullable
        String create(String name, String displayName, Set<Role> roles);
    }
}
