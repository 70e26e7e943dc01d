package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;

/** Chooses the colleague who is to do a task. */
class AssignDialog extends Dialog {

    AssignDialog(Colleagues colleagues, Consumer<String> chosen) {
        setHeaderTitle(t("inbox.assign"));
        var choice = colleagues.box(t("inbox.assign.to"));
        var assign = new Button(t("inbox.assign.confirm"), click -> {
            if (choice.getValue() == null) {
                choice.setErrorMessage(t("inbox.assign.missing"));
                choice.setInvalid(true);
            } else {
                close();
                chosen.accept(choice.getValue().account());
            }
        });
        assign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setWidth("26rem");
        setMaxWidth("100%");
        add(choice);
        getFooter().add(new Button(t("inbox.cancel"), click -> close()), assign);
    }
}
