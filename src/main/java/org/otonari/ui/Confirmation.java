package org.otonari.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.function.Consumer;

/** Asks before what cannot be undone, and names the consequence. */
public final class Confirmation {

    private Confirmation() {}

    /** @param confirm the verb on the button: what will be done, not "OK" */
    public static ConfirmDialog ask(String question, String consequence, String confirm, Runnable confirmed) {
        var dialog = new ConfirmDialog();
        say(question, dialog::setHeader, dialog::setHeader);
        say(consequence, dialog::setText, dialog::setText);
        dialog.setConfirmButton(Furigana.inBrackets(confirm), event -> confirmed.run());
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.t("ui.cancel"));
        dialog.open();
        return dialog;
    }

    private static void say(String text, Consumer<String> plain, Consumer<Component> withReadings) {
        if (Furigana.isIn(text)) {
            withReadings.accept(Ruby.span(text));
        } else {
            plain.accept(text);
        }
    }

    /** The same for what destroys something. */
    public static ConfirmDialog askBeforeHarm(String question, String consequence, String confirm, Runnable confirmed) {
        var dialog = ask(question, consequence, confirm, confirmed);
        dialog.setConfirmButtonTheme("primary error");
        return dialog;
    }
}
