package org.otonari.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A phone number as networks take it (E.164): {@code +819012345678}. A number without a country is Japanese. */
public record PhoneNumber(String value) {

    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");
    private static final Pattern JAPANESE = Pattern.compile("\\+81[1-9]\\d{8,9}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s().\\p{Pd}‑−ー]");

    public PhoneNumber {
        value = normalise(value);
        if (!hasShape(value)) {
            throw new IllegalArgumentException("Not a phone number");
        }
    }

    public static boolean isValid(String text) {
        return hasShape(normalise(text));
    }

    /** People write full-width digits, hyphens, brackets, and a zero in place of the country. */
    private static String normalise(String text) {
        var digits = BETWEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        if (digits.startsWith("00")) {
            return "+" + digits.substring(2);
        }
        return digits.startsWith("0") ? "+81" + digits.substring(1) : digits.replaceFirst("^\\+810", "+81");
    }

    private static boolean hasShape(String text) {
        return E164.matcher(text).matches()
                && (!text.startsWith("+81") || JAPANESE.matcher(text).matches());
    }

    @Override
    public String toString() {
        return value;
    }
}
