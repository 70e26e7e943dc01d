package org.otonari.inbox.casepage;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import org.otonari.casefile.Document;

/** Shows a picture or a PDF, drawn by this page; nothing in the file runs. */
class PreviewDialog extends Dialog {

    PreviewDialog(String address, Document.Version version) {
        setHeaderTitle(version.name());
        addClassName("otonari-preview");
        setWidth("min(920px, 96vw)");
        setHeight("min(900px, 92vh)");
        if (version.type().isImage()) {
            var picture = new Image(address, version.name());
            picture.addClassName("otonari-preview-picture");
            add(picture);
        } else {
            add(new PdfPages(address));
        }
        var download = new Anchor(address, t("inbox.documents.download"));
        download.setRouterIgnore(true);
        download.getElement().setAttribute("download", version.name());
        getFooter().add(download, new Button(t("ui.close"), click -> close()));
    }
}
