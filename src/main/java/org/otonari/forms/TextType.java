package org.otonari.forms;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.EmailAddress;

/**
 * Words, kept exactly as written except that every line break becomes one newline.
 *
 * @param minLength in code points, so that 𠮷 counts as one
 * @param maxLength in code points
 * @param patternMessage the author's own sentence for a text that does not fit the pattern
 */
record TextType(
        boolean multiline,
        int minLength,
        int maxLength,
        @Nullable TextPattern pattern,
        @Nullable Wording patternMessage,
        Shape shape)
        implements FieldType {

    /** The engine's column for string variables holds this many characters. */
    static final int LINE_LIMIT = 4_000;

    static final int AREA_LIMIT = 20_000;

    enum Shape {
        ANY,
        EMAIL,
        PHONE
    }

    private static final TextPattern PHONE = TextPattern.of("^\\+?[0-9０-９][0-9０-９()（） ー－-]{4,24}$");

    @Override
    public Answer read(@Nullable Object raw) {
        if (raw == null) {
            return Answer.MISSING;
        }
        if (!(raw instanceof CharSequence)) {
            return Answer.refused("text");
        }
        var sent = raw.toString();
        if (sent.length() > 4 * AREA_LIMIT) {
            return Answer.refused("tooLong", maxLength, sent.length());
        }
        var text = multiline ? sent.replace("\r\n", "\n").replace('\r', '\n') : sent;
        return text.isBlank() && !hasStrayControl(text) ? Answer.MISSING : check(text);
    }

    private Answer check(String text) {
        if (hasStrayControl(text)) {
            return Answer.refused("control");
        }
        int length = text.codePointCount(0, text.length());
        if (length > maxLength) {
            return Answer.refused("tooLong", maxLength, length);
        }
        if (length < minLength) {
            return Answer.refused("tooShort", minLength, length);
        }
        if (shape == Shape.EMAIL) {
            return EmailAddress.isValid(text) ? Answer.given(text.strip()) : Answer.refused("email");
        }
        if (shape == Shape.PHONE) {
            return PHONE.isFoundIn(text.strip()) ? Answer.given(text.strip()) : Answer.refused("phone");
        }
        return pattern == null || pattern.isFoundIn(text) ? Answer.given(text) : notInPattern();
    }

    private Answer notInPattern() {
        return patternMessage == null
                ? Answer.refused("pattern")
                : Answer.refused("said", patternMessage.in(Locale.JAPANESE), patternMessage.in(Locale.ENGLISH));
    }

    /** Also finds half a surrogate pair, which no database keeps. */
    private boolean hasStrayControl(String text) {
        return text.codePoints().anyMatch(point -> {
            if (multiline && (point == '\n' || point == '\t')) {
                return false;
            }
            return Character.isISOControl(point)
                    || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
                    || (!multiline && (point == '\u2028' || point == '\u2029'));
        });
    }

    @Override
    public String requiredMessage() {
        return "text";
    }

    @Override
    public String show(Object value, Locale locale) {
        return value.toString();
    }
}
