package org.otonari.ofp.meeting.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Predicate;

/** Asks why a suggestion is set aside. The words stay until they have been taken. */
class ReasonDialog extends Dialog {

    private static final int REASON_MAX = 1000;

    private final TextArea reason = new TextArea(t("ofp.board.reason"));

    /** @param given takes the reason, and says whether the dialog has done its work */
    ReasonDialog(String title, String consequence, String confirm, Predicate<String> given) {
        setHeaderTitle(title);
        var words = new Paragraph(consequence);
        words.addClassName("otonari-sub");
        reason.setWidthFull();
        reason.setMaxLength(REASON_MAX);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(t("ofp.board.reason.helper"));
        var content = new Div(words, reason);
        content.addClassName("otonari-stack");
        add(content);
        var save = new Button(confirm, click -> give(given));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("ui.cancel"), click -> close()), save);
        setWidth("32rem");
        setMaxWidth("100%");
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                reason.focus();
            }
        });
    }

    private void give(Predicate<String> given) {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(t("ofp.board.reason.missing"));
            reason.setInvalid(true);
        } else if (given.test(reason.getValue())) {
            close();
        }
    }
}
