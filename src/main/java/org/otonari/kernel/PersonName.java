package org.otonari.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A name as its owner writes it, how it is read (kana) and in Latin letters (domain.md §4).
 *
 * @param written as written, never changed by us but for blanks around it; 1–100 characters, like the others
 * @param reading kana reading, if known
 * @param latin Latin form, if known
 */
public record PersonName(String written, @Nullable String reading, @Nullable String latin) {

    public static final int MAX_LENGTH = 100;

    public PersonName {
        written = written.strip();
        reading = blankToNull(reading);
        latin = blankToNull(latin);
        if (written.isEmpty()) {
            throw new IllegalArgumentException("A person needs a name");
        }
        if (isTooLong(written) || isTooLong(reading) || isTooLong(latin)) {
            throw new IllegalArgumentException("A name has at most " + MAX_LENGTH + " characters");
        }
    }

    /** The second form shown in small beside the written one: the reading for Japanese names, else Latin; or none. */
    public @Nullable String secondary() {
        var candidate = reading != null ? reading : latin;
        return candidate == null || candidate.equals(written) ? null : candidate;
    }

    /** Counted as the database counts: 𠮷 is one character. */
    private static boolean isTooLong(@Nullable String text) {
        return text != null && text.codePointCount(0, text.length()) > MAX_LENGTH;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
