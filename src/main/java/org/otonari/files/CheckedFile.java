package org.otonari.files;

/**
 * A file that has passed {@link FileCheck}.
 *
 * @param name harmless: no path, no control or direction characters, at most {@value FileName#MOST} characters
 * @param content not copied; nobody changes it
 */
public record CheckedFile(String name, FileType type, byte[] content) {

    /** In bytes. */
    public int size() {
        return content.length;
    }
}
