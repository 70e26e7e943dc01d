package org.otonari.inbox.casepage;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.otonari.casefile.CallRefused;
import org.otonari.casefile.CaseDesk;
import org.otonari.casefile.NoteDrafts;
import org.otonari.inbox.ui.DraftKeeper;
import org.otonari.inbox.ui.Typing;
import org.otonari.kernel.CaseNumber;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Notice;

/** Writes a note, and keeps it while one types; {@code @} and a name call a colleague who may see the case. */
class NoteForm extends Div {

    private static final int NOTE_MAX = 4000;
    private static final int A_PAUSE_MS = 400;

    private final CaseNumber number;
    private final transient NoteDrafts drafts;
    private final TextArea text = new TextArea();
    private final DraftKeeper<String> keeper;
    private transient Runnable added = () -> {};

    NoteForm(CaseNumber number, CaseDesk cases, NoteDrafts drafts, DateTexts dates) {
        this.number = number;
        this.drafts = drafts;
        addClassName("otonari-note-form");
        text.setPlaceholder(t("inbox.case.note.hint"));
        text.setAriaLabel(t("inbox.case.note"));
        text.setMaxLength(NOTE_MAX);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(A_PAUSE_MS);
        keeper = new DraftKeeper<>(sheet(), new NoteStore(drafts, number), dates);
        text.addValueChangeListener(change -> {
            text.setInvalid(false);
            if (change.isFromClient()) {
                keeper.save(text.getValue().isBlank() ? "" : text.getValue());
            }
        });
        var add = new Button(t("inbox.case.note.add"), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var buttons = new Div(new CallList(cases.colleagues(number)), add);
        buttons.addClassName("otonari-note-buttons");
        add(new Typing(text, keeper::isKept), buttons, keeper);
    }

    /** @param listener told when a note has been added */
    NoteForm onAdded(Runnable listener) {
        added = listener;
        return this;
    }

    private DraftKeeper.Sheet<String> sheet() {
        return new DraftKeeper.Sheet<>() {
            @Override
            public String words() {
                return text.getValue();
            }

            @Override
            public void write(String words) {
                text.setValue(words);
            }
        };
    }

    private void add() {
        if (text.getValue().isBlank()) {
            complain(t("inbox.case.note.empty"));
            return;
        }
        try {
            drafts.add(number, text.getValue());
        } catch (CallRefused refused) {
            complain(t("inbox.case.note.refused", String.join(t("inbox.case.and"), refused.names())));
            return;
        }
        text.clear();
        keeper.seeFinished();
        Notice.success(t("inbox.case.note.added"));
        added.run();
    }

    private void complain(String message) {
        text.setErrorMessage(message);
        text.setInvalid(true);
        text.focus();
    }
}
