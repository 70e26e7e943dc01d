package org.otonari.volunteers.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks for a reason, which whoever decides and whoever reads the case later will want to know. */
class WhyDialog extends Dialog {

    private static final int REASON_MAX = 1000;

    WhyDialog(String title, String verb, Consumer<String> answered) {
        setHeaderTitle(title);
        var reason = new TextArea(t("volunteers.qualifications.reason"));
        reason.setHelperText(t("volunteers.qualifications.reason.hint"));
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(REASON_MAX);
        reason.setWidthFull();
        add(reason);
        var done = new Button(verb, click -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(t("volunteers.qualifications.reason.missing"));
                reason.setInvalid(true);
                reason.focus();
                return;
            }
            close();
            answered.accept(reason.getValue());
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("ui.cancel"), click -> close()), done);
        setWidth("32rem");
        setMaxWidth("100%");
    }
}
