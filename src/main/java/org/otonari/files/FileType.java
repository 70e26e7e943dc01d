package org.otonari.files;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files we take. Everything else is refused: nothing here runs in a browser or on a desk. */
public enum FileType {
    PDF("application/pdf", List.of("pdf"), Set.of()),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), Set.of("image/jpg", "image/pjpeg")),
    PNG("image/png", List.of("png"), Set.of("image/x-png")),
    HEIC("image/heic", List.of("heic", "heif"), Set.of("image/heif")),
    TEXT("text/plain", List.of("txt"), Set.of()),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx"), Set.of()),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx"), Set.of());

    private final String mediaType;
    private final List<String> extensions;
    private final Set<String> alsoDeclaredAs;

    FileType(String mediaType, List<String> extensions, Set<String> alsoDeclaredAs) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.alsoDeclaredAs = alsoDeclaredAs;
    }

    /** What to send it as, with {@code X-Content-Type-Options: nosniff}. */
    public String mediaType() {
        return mediaType;
    }

    /** In lower case, without the point; the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    /** Every common browser shows it by itself. */
    public boolean isPreviewable() {
        return this == PDF || this == JPEG || this == PNG;
    }

    public boolean isImage() {
        return mediaType.startsWith("image/");
    }

    boolean mayBeDeclaredAs(String declared) {
        return declared.equals(mediaType) || alsoDeclaredAs.contains(declared);
    }

    static Optional<FileType> ofExtension(String extension) {
        var sought = extension.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(type -> type.extensions.contains(sought))
                .findFirst();
    }
}
