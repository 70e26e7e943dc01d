package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import org.otonari.deadlines.WaitsFor;
import org.otonari.ui.Chip;

/** "For whom do you wait?" — asked before a clock is stopped, because everybody will read the answer. */
class PauseDialog extends Dialog {

    /** @param two whether the case has two people, either of whom may be waited for */
    PauseDialog(boolean two, Consumer<WaitsFor> chosen) {
        setHeaderTitle(t("deadlines.pause.title"));
        var words = new Paragraph(t("deadlines.pause.words"));
        words.addClassName("otonari-sub");
        var whom = new RadioButtonGroup<WaitsFor>(t("deadlines.pause.whom"));
        whom.setItems(
                two
                        ? List.of(WaitsFor.PARTICIPANT, WaitsFor.VOLUNTEER, WaitsFor.OUTSIDE)
                        : List.of(WaitsFor.BOTH, WaitsFor.OUTSIDE));
        whom.setItemLabelGenerator(it -> t(it.key()));
        whom.addClassName(Chip.GROUP);
        var content = new Div(words, whom);
        content.addClassName("otonari-stack");
        add(content);
        var stop = new Button(t("deadlines.pause"), click -> {
            if (whom.getValue() == null) {
                whom.setErrorMessage(t("deadlines.pause.missing"));
                whom.setInvalid(true);
            } else {
                close();
                chosen.accept(whom.getValue());
            }
        });
        stop.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("inbox.cancel"), click -> close()), stop);
        setMaxWidth("30rem");
    }
}
