package org.otonari.inbox.casepage;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.otonari.casefile.DocumentGone;
import org.otonari.files.CheckedFile;
import org.otonari.files.FileCheck;
import org.otonari.files.FileRefused;
import org.otonari.files.FileType;
import org.otonari.ui.Languages;
import org.otonari.ui.Notice;
import org.otonari.ui.Texts;
import org.otonari.ui.UploadTexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** Takes files by button or by dropping, several at once, with progress; says of each one that is not kept why. */
class DocumentUpload extends Upload {

    private static final Logger log = LoggerFactory.getLogger(DocumentUpload.class);

    private final transient FileCheck check;
    private final transient Consumer<CheckedFile> keep;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final Locale reader = Languages.current();

    /** @param finished called on the page when all files of a drop are through */
    DocumentUpload(FileCheck check, Button button, Consumer<CheckedFile> keep, Runnable finished) {
        this.check = check;
        this.keep = keep;
        addClassName("otonari-upload");
        setI18n(UploadTexts.get());
        setUploadButton(button);
        setDropLabel(new Span(t("inbox.documents.drop", check.maxBytes() / (1024 * 1024))));
        setMaxFileSize(check.maxBytes());
        setAcceptedFileTypes(Arrays.stream(FileType.values())
                .flatMap(it -> Stream.concat(
                        Stream.of(it.mediaType()), it.extensions().stream().map(end -> "." + end)))
                .toArray(String[]::new));
        setUploadHandler(this::receive);
        addFileRejectedListener(rejected ->
                Notice.error(t("inbox.documents.rejected", rejected.getFileName(), check.maxBytes() / (1024 * 1024))));
        addAllFinishedListener(all -> {
            clearFileList();
            complaints.forEach(Notice::error);
            complaints.clear();
            finished.run();
        });
    }

    /** Reads one byte more than allowed and no further, whatever the browser claims. */
    private void receive(UploadEvent upload) throws IOException {
        byte[] bytes;
        try (var stream = upload.getInputStream()) {
            bytes = stream.readNBytes(check.maxBytes() + 1);
        }
        try {
            keep.accept(check.check(upload.getFileName(), upload.getContentType(), bytes));
        } catch (FileRefused refused) {
            complain(upload, Texts.t(reader, refused.key(), refused.arguments()));
        } catch (DocumentGone gone) {
            complain(upload, Texts.t(reader, "inbox.documents.gone"));
        } catch (AccessDeniedException refused) {
            complain(upload, Texts.t(reader, "inbox.documents.refused"));
        } catch (RuntimeException failure) {
            log.error("A document could not be kept: {}", failure.getClass().getName());
            complain(upload, Texts.t(reader, "inbox.documents.failed"));
        }
    }

    private void complain(UploadEvent upload, String reason) {
        complaints.add(Texts.t(reader, "inbox.documents.notKept", upload.getFileName(), reason));
    }
}
