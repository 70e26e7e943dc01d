package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.otonari.casefile.CaseDesk;
import org.otonari.kernel.CaseNumber;
import org.otonari.ui.Notice;

/**
 * The words somebody wrote for a task that is no longer theirs to complete: to be read, copied, or kept as a note on the
 * case.
 */
class LostText extends Div {

    private static final int NOTE_MAX = 4000;

    /** @param kept to be called once the words are a note on the case */
    LostText(String text, CaseNumber number, CaseDesk cases, Runnable kept) {
        addClassName("otonari-lost-text");
        var words = new TextArea(t("inbox.lost.words"));
        words.setValue(text);
        words.setReadOnly(true);
        words.setWidthFull();
        var copy = new Button(t("inbox.lost.copy"), click -> {
            words.getElement().executeJs("navigator.clipboard?.writeText(this.value)");
            Notice.success(t("inbox.lost.copied"));
        });
        var buttons = new Div(copy);
        buttons.addClassName("otonari-buttons");
        if (cases.mayWriteNotes()) {
            var keep = new Button(t("inbox.lost.keep"));
            keep.addClickListener(click -> {
                parts(text).forEach(part -> cases.addNote(number, part));
                keep.setEnabled(false);
                kept.run();
                Notice.success(t("inbox.lost.kept"));
            });
            keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            keep.setDisableOnClick(true);
            buttons.add(keep);
        }
        add(new Paragraph(t("inbox.lost.why")), words, buttons);
    }

    /** A note holds so many characters; a longer text becomes several, broken where no character is cut in half. */
    static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var from = 0;
        while (from < text.length()) {
            var left = text.codePointCount(from, text.length());
            var to = text.offsetByCodePoints(from, Math.min(NOTE_MAX, left));
            if (!text.substring(from, to).isBlank()) {
                parts.add(text.substring(from, to));
            }
            from = to;
        }
        return parts;
    }
}
