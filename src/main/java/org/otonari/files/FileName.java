package org.otonari.files;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/** What is left of a file's name when everything has gone that could mislead a reader, a shell or a file system. */
final class FileName {

    /** In characters as people count them. */
    static final int MOST = 120;

    private static final int MOST_READ = 2_000;

    private static final Pattern RESERVED_BY_WINDOWS =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    /** They turn {@code cod.exe} into {@code exe.doc} before the reader's eyes, or hide what is there. */
    private static final Set<Integer> INVISIBLE = Set.of(0x00AD, 0x061C, 0x180E, 0x200B, 0x2060, 0xFEFF);

    private FileName() {}

    /** @return never empty; the extension is kept */
    static String harmless(String sent) {
        var text = sent.length() > MOST_READ ? sent.substring(sent.length() - MOST_READ) : sent;
        var name = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
        var kept = new StringBuilder();
        // macOS sends が as か and a mark; two names that look alike should be alike.
        Normalizer.normalize(name, Normalizer.Form.NFC)
                .codePoints()
                .filter(FileName::isVisible)
                .map(point -> "<>:\"|?*".indexOf(point) >= 0 ? '_' : point)
                .forEach(kept::appendCodePoint);
        var trimmed = kept.toString().replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
        if (RESERVED_BY_WINDOWS.matcher(trimmed).matches()) {
            trimmed = "_" + trimmed;
        }
        return trimmed.isEmpty() ? "file" : shortened(trimmed);
    }

    /** Without the point; empty if there is none. */
    static String extension(String name) {
        int point = name.lastIndexOf('.');
        return point <= 0 ? "" : name.substring(point + 1);
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= MOST) {
            return name;
        }
        var extension = extension(name);
        var end = extension.length() > 10 || extension.isEmpty() ? "" : "." + extension;
        return name.substring(0, name.offsetByCodePoints(0, MOST - end.length()))
                        .strip()
                + end;
    }

    private static boolean isVisible(int point) {
        boolean directs = (point >= 0x200E && point <= 0x200F)
                || (point >= 0x2028 && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x206F);
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !Character.isISOControl(point) && !directs && !half && !INVISIBLE.contains(point);
    }
}
