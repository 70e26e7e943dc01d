package org.otonari.volunteers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.function.Consumer;
import org.otonari.ui.Card;
import org.otonari.ui.Confirmation;
import org.otonari.ui.Ruby;
import org.otonari.ui.Texts;
import org.otonari.volunteers.YearAnswer;

/** The question of the year: one press answers it; who wants to stop is asked once more. */
class YearForm extends Card {

    private final transient Consumer<YearAnswer> answered;

    YearForm(Consumer<YearAnswer> answered) {
        super(Texts.ruby("volunteers.year.title"), Ruby.paragraph("volunteers.year.intro"));
        this.answered = answered;
        var goOn = button(YearAnswer.GO_ON, () -> answered.accept(YearAnswer.GO_ON));
        goOn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                goOn,
                button(YearAnswer.REST, () -> answered.accept(YearAnswer.REST)),
                button(YearAnswer.STOP, this::askBeforeStopping));
    }

    private void askBeforeStopping() {
        Confirmation.askBeforeHarm(
                        Texts.ruby("volunteers.year.stop.title"),
                        Texts.ruby("volunteers.year.stop.text"),
                        Texts.ruby("volunteers.year.STOP"),
                        () -> answered.accept(YearAnswer.STOP))
                .setCancelText(Texts.t("volunteers.year.stop.back"));
    }

    private static Button button(YearAnswer answer, Runnable pressed) {
        var button = Ruby.button(Texts.ruby("volunteers.year." + answer.name()), click -> pressed.run());
        button.setWidthFull();
        return button;
    }
}
