package org.otonari.inbox.casepage;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.otonari.access.AccountDirectory;
import org.otonari.casefile.Document;
import org.otonari.casefile.Documents;
import org.otonari.files.FileCheck;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;
import org.otonari.ui.Tag;

/** One document: what it is, who brought it when, and what can be done with it. */
class DocumentLine extends ListItem {

    private final transient Document document;
    private final transient Documents documents;
    private final transient AccountDirectory accounts;
    private final transient DateTexts dates;
    private final transient Runnable changed;

    DocumentLine(
            Document document,
            Documents documents,
            FileCheck check,
            AccountDirectory accounts,
            DateTexts dates,
            Runnable changed) {
        this.document = document;
        this.documents = documents;
        this.accounts = accounts;
        this.dates = dates;
        this.changed = changed;
        var head = new Div(name(document.latest()));
        head.addClassName("otonari-document-head");
        if (document.fromForm()) {
            head.add(new Tag(t("inbox.documents.fromForm")));
        }
        if (!document.visibleTo().isEmpty()) {
            head.add(Tag.yellow(t("inbox.documents.only", RoleNames.of(document.visibleTo()))));
        }
        add(head, facts(document.latest()));
        var removal = document.removal();
        if (removal != null) {
            addClassName("removed");
            var gone = new Div(t(
                    "inbox.documents.removed",
                    accounts.displayName(removal.by()),
                    dates.moment(removal.at(), Languages.current()),
                    removal.reason()));
            gone.addClassName("otonari-why");
            add(gone);
        } else {
            add(actions(check));
        }
        if (document.versions().size() > 1) {
            add(versions());
        }
    }

    private Component name(Document.Version version) {
        if (document.isRemoved()) {
            return new Span(version.name());
        }
        if (!version.type().isPreviewable()) {
            return download(version, version.name());
        }
        var open = new Button(version.name(), click -> new PreviewDialog(address(version), version).open());
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        open.addClassName("otonari-document-name");
        return open;
    }

    private Div facts(Document.Version version) {
        var facts = new Div(t(
                "inbox.documents.facts",
                version.number(),
                size(version.size()),
                accounts.displayName(version.uploadedBy()),
                dates.moment(version.uploadedAt(), Languages.current())));
        facts.addClassName("otonari-facts");
        return facts;
    }

    private Div actions(FileCheck check) {
        var actions = new Div(download(document.latest(), t("inbox.documents.download")));
        actions.addClassName("otonari-document-actions");
        if (documents.mayAdd()) {
            var button = new Button(t("inbox.documents.newVersion"));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(
                    t("inbox.documents.newVersionNamed", document.latest().name()));
            var upload = new DocumentUpload(
                    check, button, file -> documents.addVersion(document.caseNumber(), document.id(), file), changed);
            upload.setMaxFiles(1);
            upload.setDropAllowed(false);
            actions.add(upload);
        }
        if (documents.mayRemove(document)) {
            var remove = new Button(
                    t("inbox.documents.remove"),
                    click -> new RemoveDocumentDialog(document, documents, changed).open());
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ERROR);
            remove.setAriaLabel(
                    t("inbox.documents.removeNamed", document.latest().name()));
            actions.add(remove);
        }
        return actions;
    }

    private Details versions() {
        var older = new Div();
        older.addClassName("otonari-answers");
        document.versions().stream().skip(1).forEach(it -> older.add(new Div(name(it), facts(it))));
        return new Details(t("inbox.documents.versions", document.versions().size() - 1), older);
    }

    private Anchor download(Document.Version version, String text) {
        var link = new Anchor(address(version), text);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", version.name());
        link.setAriaLabel(t("inbox.documents.downloadNamed", version.name()));
        return link;
    }

    private String address(Document.Version version) {
        return "api/v1/cases/" + document.caseNumber() + "/documents/" + document.id() + "/versions/"
                + version.number();
    }

    private static String size(int bytes) {
        return bytes < 1024 * 1024
                ? t("inbox.documents.kilobytes", Math.max(1, bytes / 1024))
                : t("inbox.documents.megabytes", Math.round(bytes / 1024.0 / 102.4) / 10.0);
    }
}
