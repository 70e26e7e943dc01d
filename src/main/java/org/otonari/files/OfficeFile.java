package org.otonari.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A document or a sheet: a zip file with the parts that make it one, without programs in it, that does not swell beyond
 * bounds when somebody opens it. Nothing unpacked is kept.
 */
final class OfficeFile {

    private static final int MOST_PARTS = 2_000;
    private static final long MOST_UNPACKED = 150_000_000;

    /** Real sheets shrink to a thirtieth; a bomb to a thousandth. Small parts may. */
    private static final int MOST_GROWTH = 100;

    private static final long FREE_OF_GROWTH = 5_000_000;

    private final byte[] buffer = new byte[8_192];
    private final long mostUnpacked;
    private final Set<String> parts = new HashSet<>();
    private long unpacked;

    private OfficeFile(long mostUnpacked) {
        this.mostUnpacked = mostUnpacked;
    }

    static void check(FileType type, Bytes content) {
        if (!content.startsWith('P', 'K', 3, 4) || !content.endsAsZip()) {
            throw new FileRefused("damaged");
        }
        var file = new OfficeFile(
                Math.min(MOST_UNPACKED, Math.max(FREE_OF_GROWTH, (long) content.length() * MOST_GROWTH)));
        file.read(content.array());
        file.isA(type);
    }

    private void read(byte[] content) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                part(entry);
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > mostUnpacked) {
                        throw new FileRefused("bomb");
                    }
                }
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new FileRefused("damaged");
        }
    }

    private void part(ZipEntry entry) {
        var name = entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
        if (name.startsWith("/") || ("/" + name + "/").contains("/../") || !parts.add(name)) {
            throw new FileRefused("damaged");
        }
        if (parts.size() > MOST_PARTS) {
            throw new FileRefused("bomb");
        }
        if (name.endsWith("vbaproject.bin") || name.contains("/activex/") || name.contains("/macrosheets/")) {
            throw new FileRefused("macros");
        }
    }

    private void isA(FileType type) {
        var heart = type == FileType.DOCX ? "word/document.xml" : "xl/workbook.xml";
        if (!parts.contains("[content_types].xml") || !parts.contains(heart)) {
            throw new FileRefused("disagrees");
        }
    }
}
