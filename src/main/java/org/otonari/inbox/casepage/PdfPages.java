package org.otonari.inbox.casepage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Map;
import org.otonari.ui.Texts;

/** The pages of a PDF as pictures. The library is fetched only when somebody opens one. */
@Tag("otonari-pdf-pages")
@NpmPackage(value = "pdfjs-dist", version = "5.4.394")
@JsModule("./components/pdf-pages.ts")
class PdfPages extends Component {

    PdfPages(String address) {
        getElement()
                .setPropertyMap(
                        "labels",
                        Map.of(
                                "pages", Texts.t("inbox.documents.pages"),
                                "page", Texts.t("inbox.documents.page"),
                                "loading", Texts.t("inbox.documents.loading"),
                                "failed", Texts.t("inbox.documents.unreadable"),
                                "more", Texts.t("inbox.documents.morePages")));
        getElement().setProperty("address", address);
    }
}
