package org.otonari.ofp.ui;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.otonari.access.Role;
import org.otonari.kernel.CaseNumber;
import org.otonari.ofp.ApplicationImport;
import org.otonari.ofp.ApplicationImport.Preview;
import org.otonari.ui.Card;
import org.otonari.ui.PageHeader;
import org.otonari.ui.PageJob;

/** Many applications from one file: read it, see what would come, take all of it. */
@Route("import")
@Menu(title = "import.menu", order = 13)
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.MANAGER})
class ImportView extends Div implements HasDynamicTitle {

    private static final int POLL_MS = 500;
    private static final int NEVER = -1;

    private final ApplicationImport imports;
    private final Div content = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph count = new Paragraph();
    private int earlierPoll = NEVER;
    private @Nullable Registration polls;
    private transient @Nullable PageJob<List<CaseNumber>> job;

    ImportView(ApplicationImport imports) {
        this.imports = imports;
        var header = new PageHeader(t("import.title"), t("import.sub"));
        header.actions(template());
        add(header, content);
        askForFile();
    }

    @Override
    public String getPageTitle() {
        return t("import.menu");
    }

    /** The page learns of a file that has arrived and of rows that were taken by asking; nothing is pushed to it. */
    @Override
    protected void onAttach(AttachEvent event) {
        earlierPoll = event.getUI().getPollInterval();
        event.getUI().setPollInterval(POLL_MS);
        polls = event.getUI().addPollListener(poll -> showProgress());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(earlierPoll);
        if (polls != null) {
            polls.remove();
        }
    }

    private Anchor template() {
        var bytes = imports.template();
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), "applications.csv", "text/csv; charset=utf-8", bytes.length)),
                t("import.template"));
        link.addClassName("otonari-link");
        return link;
    }

    private void askForFile() {
        var upload = new Upload();
        upload.setUploadHandler(this::receive);
        upload.setAcceptedFileTypes(".csv", "text/csv");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ApplicationImport.MOST_BYTES);
        upload.setUploadButton(new Button(t("import.upload.button")));
        upload.setDropLabel(new Span(t("import.upload.drop")));
        var limits = new Paragraph(t("import.upload.limits"));
        limits.addClassName("otonari-sub");
        show(new Card(upload, limits));
    }

    /** Reads one byte more than allowed and no further, whatever the browser claims. */
    private void receive(UploadEvent upload) throws IOException {
        byte[] bytes;
        try (var stream = upload.getInputStream()) {
            bytes = stream.readNBytes(ApplicationImport.MOST_BYTES + 1);
        }
        var preview = imports.preview(bytes, upload.getFileName());
        upload.getUI().access(() -> show(preview));
    }

    private void show(Preview preview) {
        show(new ImportPreview(preview, () -> start(preview), this::askForFile));
    }

    private void start(Preview preview) {
        job = PageJob.start("import", progress -> imports.run(preview, progress::reached));
        bar.setMin(0);
        bar.setMax(preview.rows().size());
        bar.setValue(0);
        bar.getElement().setAttribute("aria-label", t("import.menu"));
        var note = new Paragraph(t("import.running.note"));
        note.addClassName("otonari-sub");
        show(new Card(bar, count, note));
        showProgress();
    }

    private void showProgress() {
        var current = job;
        if (current == null) {
            return;
        }
        bar.setValue(current.done());
        count.setText(t("import.running", current.done(), (int) bar.getMax()));
        if (!current.isRunning()) {
            job = null;
            show(current.outcome());
        }
    }

    private void show(PageJob.Outcome<List<CaseNumber>> outcome) {
        var numbers = outcome.result();
        if (numbers == null) {
            var refusal = outcome.refusal();
            var reason = refusal == null
                    ? new Paragraph(t("import.failed.note"))
                    : new Paragraph(t(refusal.key(), refusal.arguments()));
            show(new Card(t("import.failed"), reason, again()));
            return;
        }
        var list = new UnorderedList();
        numbers.forEach(number -> list.add(new ListItem(new Anchor("case/" + number.value(), number.value()))));
        var note = new Paragraph(t("import.done.note"));
        note.addClassName("otonari-sub");
        show(new Card(t("import.done", numbers.size()), note, list, again()));
    }

    private Button again() {
        var button = new Button(t("import.again"), click -> askForFile());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void show(Component step) {
        content.removeAll();
        content.add(step);
    }
}
