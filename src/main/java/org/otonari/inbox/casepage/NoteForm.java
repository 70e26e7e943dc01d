package org.otonari.inbox.casepage;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.otonari.casefile.CallRefused;
import org.otonari.casefile.CaseDesk;
import org.otonari.kernel.CaseNumber;
import org.otonari.ui.Notice;

/** Writes a note; {@code @} and a name call a colleague who may see the case. */
class NoteForm extends Div {

    private static final int NOTE_MAX = 4000;
    private static final int A_PAUSE_MS = 400;

    private final CaseNumber number;
    private final transient CaseDesk cases;
    private final transient Runnable added;
    private final TextArea text = new TextArea();

    NoteForm(CaseNumber number, CaseDesk cases, Runnable added) {
        this.number = number;
        this.cases = cases;
        this.added = added;
        addClassName("otonari-note-form");
        text.setPlaceholder(t("inbox.case.note.hint"));
        text.setAriaLabel(t("inbox.case.note"));
        text.setMaxLength(NOTE_MAX);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(A_PAUSE_MS);
        text.addValueChangeListener(change -> text.setInvalid(false));
        var add = new Button(t("inbox.case.note.add"), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var buttons = new Div(new CallList(cases.colleagues(number)), add);
        buttons.addClassName("otonari-note-buttons");
        add(text, buttons);
    }

    private void add() {
        if (text.getValue().isBlank()) {
            complain(t("inbox.case.note.empty"));
            return;
        }
        try {
            cases.addNote(number, text.getValue());
        } catch (CallRefused refused) {
            complain(t("inbox.case.note.refused", String.join(t("inbox.case.and"), refused.names())));
            return;
        }
        text.clear();
        Notice.success(t("inbox.case.note.added"));
        added.run();
    }

    private void complain(String message) {
        text.setErrorMessage(message);
        text.setInvalid(true);
        text.focus();
    }
}
