package org.otonari.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/** A mail address, lower case; checked for shape only, since only a delivered message proves it. */
public record EmailAddress(String value) {

    /** RFC 5321 §4.5.3.1.3, without the angle brackets. */
    public static final int MAX_LENGTH = 254;

    private static final String LOCAL_PART = "[^\\p{Z}\\p{C}@<>\",;:\\\\()\\[\\]]{1,64}";
    private static final String LABEL = "[\\p{L}\\p{M}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?";
    private static final Pattern SHAPE = Pattern.compile(LOCAL_PART + "@(?:" + LABEL + "\\.)+(?!\\d+$)(?=..)" + LABEL);

    public EmailAddress {
        value = normalise(value);
        if (!hasShape(value)) {
            throw new IllegalArgumentException("Not a mail address");
        }
    }

    public static boolean isValid(String text) {
        return hasShape(normalise(text));
    }

    private static String normalise(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean hasShape(String text) {
        return text.length() <= MAX_LENGTH && SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
