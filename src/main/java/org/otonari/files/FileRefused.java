package org.otonari.files;

/** A file we do not take; the key says why and what to do, to the person who sent it. Holds nothing of the file. */
public class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    FileRefused(String reason, Object... arguments) {
        super("files.refused." + reason, null, false, false);
        this.key = "files.refused." + reason;
        this.arguments = arguments;
    }

    /** A key of {@code i18n/files_*.properties}. */
    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments;
    }
}
