package org.otonari.ofp.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.otonari.files.FileType;
import org.otonari.ofp.certificate.Certificates;
import org.otonari.ui.Card;
import org.otonari.ui.LinkPage;
import org.otonari.ui.Ruby;
import org.otonari.ui.Texts;

/** Somebody's own certificate, to keep or to print. */
@Route(value = Certificates.PURPOSE + "/:" + LinkPage.TOKEN, autoLayout = false)
@AnonymousAllowed
class CertificateView extends LinkPage {

    private static final int NOT_FOUND = 404;

    private final transient Certificates certificates;

    CertificateView(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    protected void show() {
        certificates.open(token()).ifPresentOrElse(this::show, this::showOver);
    }

    private void show(Certificates.Mine it) {
        setTitle(Texts.ruby("ofp.certificate.page.title", it.name()), Texts.ruby("ofp.certificate.page.sub"));
        var download = Ruby.write(
                new Anchor(DownloadHandler.fromInputStream(event -> file(token())), ""),
                Texts.ruby("ofp.certificate.page.download"));
        download.addClassName("otonari-certificate-download");
        download.setId("certificate-download");
        add(new Card(Words.text("ofp.certificate.page.text"), download));
        add(Words.fact("ofp.track.private"));
    }

    /** Asked again: between the page and the press the link may have come to its end. */
    private DownloadResponse file(String token) {
        return certificates
                .open(token)
                .map(it -> new DownloadResponse(
                        new ByteArrayInputStream(it.pdf()), it.fileName(), FileType.PDF.mediaType(), it.pdf().length))
                .orElseGet(() -> DownloadResponse.error(NOT_FOUND));
    }
}
