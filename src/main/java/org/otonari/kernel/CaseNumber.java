package org.otonari.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/** A number people can say on the phone: three letters, the year, a count within it ({@code OFP-2026-00042}). */
public record CaseNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}-\\d{4}-\\d{5,}");

    public CaseNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a case number");
        }
    }

    public static CaseNumber of(String prefix, int year, long count) {
        return new CaseNumber(String.format(Locale.ROOT, "%s-%04d-%05d", prefix, year, count));
    }

    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
