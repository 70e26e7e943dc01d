package org.otonari.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.otonari.access.AccountDesk.Listed;
import org.otonari.access.Role;
import org.otonari.ui.Texts;

/** Changes what somebody may do, and says what follows for the work they hold. */
class RolesDialog extends Dialog {

    /** @param change gives the reason if it cannot be */
    RolesDialog(Listed account, Function<Set<Role>, @Nullable String> change) {
        setHeaderTitle(Texts.t("accounts.roles.of", account.displayName()));
        var boxes = new RoleBoxes(account.roles());
        var consequence = new Paragraph(Texts.t("accounts.roles.consequence"));
        consequence.addClassName("otonari-sub");
        add(boxes, consequence);
        var save = new Button(Texts.t("accounts.roles.save"), click -> {
            var refused = change.apply(boxes.getValue());
            if (refused == null) {
                close();
            } else {
                boxes.setErrorMessage(refused);
                boxes.setInvalid(true);
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Texts.t("ui.cancel"), click -> close()), save);
        setMaxWidth("34rem");
    }
}
