package org.otonari.inbox.casepage;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.otonari.casefile.Document;
import org.otonari.casefile.DocumentGone;
import org.otonari.casefile.Documents;
import org.otonari.ui.Notice;

/** Asks why the content of a document should go, because it cannot come back. */
class RemoveDocumentDialog extends Dialog {

    private static final int REASON_MAX = 500;

    RemoveDocumentDialog(Document document, Documents documents, Runnable changed) {
        setHeaderTitle(t("inbox.documents.remove.title", document.latest().name()));
        var reason = new TextArea(t("inbox.reason"));
        reason.setMaxLength(REASON_MAX);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        add(new Paragraph(t("inbox.documents.remove.consequence")), reason);
        var remove = new Button(t("inbox.documents.remove"), click -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(t("inbox.reason.missing"));
                reason.setInvalid(true);
                reason.focus();
                return;
            }
            try {
                documents.remove(document.caseNumber(), document.id(), reason.getValue());
                Notice.success(
                        t("inbox.documents.remove.done", document.latest().name()));
            } catch (DocumentGone gone) {
                Notice.error(t("inbox.documents.gone"));
            }
            close();
            changed.run();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(t("ui.cancel"), click -> close()), remove);
    }
}
