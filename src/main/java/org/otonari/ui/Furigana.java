package org.otonari.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Readings of Japanese characters. A text writes them <code>{漢字|かんじ}</code>. As soon as it is loaded, the characters
 * that Unicode has for this (U+FFF9 to U+FFFB) stand where the braces stood: so neither the braces of values are
 * mistaken for readings, nor what somebody typed.
 */
public final class Furigana {

    private static final Pattern WRITTEN = Pattern.compile("\\{([^{}|\\s]+)\\|([^{}|]+)}");
    private static final Pattern MARKED =
            Pattern.compile("\uFFF9([^\uFFF9-\uFFFB]*)\uFFFA([^\uFFF9-\uFFFB]*)\uFFFB|[\uFFF9-\uFFFB]");

    private Furigana() {}

    /** @return the text with its readings marked */
    public static String mark(String written) {
        return WRITTEN.matcher(written).replaceAll("\uFFF9$1\uFFFA$2\uFFFB");
    }

    static String mark(String characters, String reading) {
        return "\uFFF9" + characters + "\uFFFA" + reading + "\uFFFB";
    }

    static boolean isIn(String text) {
        return text.indexOf('\uFFF9') >= 0;
    }

    /** @return for where only plain text goes: 漢字（かんじ） */
    public static String inBrackets(String marked) {
        return MARKED.matcher(marked).replaceAll(it -> it.group(1) == null ? "" : "$1（$2）");
    }

    /** @return without readings, for what is only heard */
    public static String without(String marked) {
        return MARKED.matcher(marked).replaceAll(it -> it.group(1) == null ? "" : "$1");
    }

    static List<Part> parts(String marked) {
        var parts = new ArrayList<Part>();
        var matcher = MARKED.matcher(marked);
        var from = 0;
        while (matcher.find()) {
            if (matcher.start() > from) {
                parts.add(new Part(marked.substring(from, matcher.start()), null));
            }
            if (matcher.group(1) != null) {
                parts.add(new Part(matcher.group(1), matcher.group(2)));
            }
            from = matcher.end();
        }
        if (from < marked.length()) {
            parts.add(new Part(marked.substring(from), null));
        }
        return parts;
    }

    /** @param reading nothing where the text is read as it stands */
    record Part(String text, @Nullable String reading) {}
}
