package org.otonari.inbox.casepage;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.otonari.access.AccountDirectory;
import org.otonari.casefile.Documents;
import org.otonari.files.FileCheck;
import org.otonari.kernel.CaseNumber;
import org.otonari.ui.Card;
import org.otonari.ui.DateTexts;

/** The case's documents that the reader may see, and the place to drop new ones. */
class DocumentsCard extends Card {

    private final CaseNumber number;
    private final transient Documents documents;
    private final transient FileCheck check;
    private final transient AccountDirectory accounts;
    private final transient DateTexts dates;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing = new Paragraph(t("inbox.documents.nothing"));

    DocumentsCard(CaseNumber number, Documents documents, FileCheck check, AccountDirectory accounts, DateTexts dates) {
        super(t("inbox.documents"));
        this.number = number;
        this.documents = documents;
        this.check = check;
        this.accounts = accounts;
        this.dates = dates;
        list.addClassName("otonari-documents");
        nothing.addClassName("otonari-sub");
        add(list, nothing);
        if (documents.mayAdd()) {
            add(adding());
        }
        show();
    }

    private Div adding() {
        var visibility = new VisibilityField();
        var upload = new DocumentUpload(
                check,
                new Button(t("inbox.documents.add")),
                file -> documents.add(number, file, visibility.roles()),
                this::show);
        var place = new Div(upload, visibility);
        place.addClassName("otonari-documents-add");
        return place;
    }

    private void show() {
        var all = documents.of(number);
        list.removeAll();
        all.forEach(it -> list.add(new DocumentLine(it, documents, check, accounts, dates, this::show)));
        nothing.setVisible(all.isEmpty());
    }
}
