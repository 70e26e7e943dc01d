package org.otonari.ofp;

import java.util.Optional;
import java.util.regex.Pattern;

/** What people write in their own words: any script and any lines, but no control characters and an end somewhere. */
public final class FreeText {

    /** Longest text, in characters as the reader counts them: 𠮷 is one. */
    public static final int MAX = 4000;

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\n\r\t]]");

    private FreeText() {}

    /** @return the key of what is wrong, to be said with {@link #MAX} as its argument; nothing if the text is fine */
    public static Optional<String> problem(String text) {
        if (CONTROLS.matcher(text).find()) {
            return Optional.of("ofp.field.text.controls");
        }
        return text.codePointCount(0, text.length()) > MAX ? Optional.of("ofp.field.tooLong") : Optional.empty();
    }
}
