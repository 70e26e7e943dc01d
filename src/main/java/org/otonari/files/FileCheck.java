package org.otonari.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks at a file before anybody keeps it: its bytes, its ending and what the browser calls it must tell the same
 * story. Memory stays bounded: nothing is decoded, and what is compressed is counted while it is read and thrown away.
 */
@Component
public class FileCheck {

    /** The signature every virus scanner knows; a file that is nothing but it shows that somebody tests the door. */
    private static final byte[] TEST_VIRUS = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!".getBytes(StandardCharsets.US_ASCII);

    /** What a browser or program says that does not know. */
    private static final Set<String> SAYS_NOTHING =
            Set.of("", "application/octet-stream", "binary/octet-stream", "application/x-download");

    private final FileSettings settings;
    private final Pictures pictures;
    private final Tika tika = new Tika();

    public FileCheck(FileSettings settings) {
        this.settings = settings;
        this.pictures = new Pictures(settings.megapixels());
    }

    /** In bytes; to stop reading early and to tell people beforehand. */
    public int maxBytes() {
        return settings.maxBytes();
    }

    /**
     * @param name as it was sent; what is harmful in it is taken out
     * @param declaredType the media type that was sent with it, if any
     * @throws FileRefused if we do not take it, saying why
     */
    public CheckedFile check(String name, @Nullable String declaredType, byte[] content) {
        if (content.length == 0) {
            throw new FileRefused("empty");
        }
        if (content.length > settings.maxBytes()) {
            throw new FileRefused("tooLarge", settings.maxSize().toMegabytes());
        }
        var harmless = FileName.harmless(name);
        var type = FileType.ofExtension(FileName.extension(harmless)).orElseThrow(() -> new FileRefused("type"));
        var declared = declaredType == null
                ? ""
                : declaredType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!SAYS_NOTHING.contains(declared) && !type.mayBeDeclaredAs(declared)) {
            throw new FileRefused("disagrees");
        }
        checkContent(type, new Bytes(content));
        return new CheckedFile(harmless, type, content);
    }

    private void checkContent(FileType type, Bytes content) {
        if (content.contains(TEST_VIRUS)) {
            throw new FileRefused("virus");
        }
        if (!agrees(type, tika.detect(content.array()))) {
            throw new FileRefused("disagrees");
        }
        switch (type) {
            case PDF -> Pdf.check(content);
            case JPEG, PNG, HEIC -> pictures.check(type, content);
            case TEXT -> PlainText.check(content);
            case DOCX, XLSX -> OfficeFile.check(type, content);
        }
        if (type != FileType.DOCX && type != FileType.XLSX && content.endsAsZip()) {
            throw new FileRefused("twoInOne");
        }
    }

    private static boolean agrees(FileType type, String detected) {
        return switch (type) {
            case PDF, JPEG, PNG -> detected.equals(type.mediaType());
            case HEIC -> detected.startsWith("image/hei");
            // A note may begin like a mail, or be in an old encoding, which is read as no type; PlainText looks closer.
            case TEXT ->
                (detected.startsWith("text/") && !detected.equals("text/html"))
                        || detected.equals("message/rfc822")
                        || detected.equals("application/octet-stream");
            case DOCX, XLSX -> detected.equals("application/zip") || detected.equals("application/x-tika-ooxml");
        };
    }
}
