package org.otonari.ofp;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.EmailAddress;
import org.otonari.kernel.Side;

/** How people spell the values of an application: each reader understands the usual spellings of one kind of value. */
final class Spelled {

    private static final int LANGUAGE_MAX = 12;

    /** Our own tag for Japanese in plain words (domain.md §4); BCP 47 would read a script into it. */
    private static final String PLAIN_JAPANESE = "ja-easy";

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}");

    /** Controls, halves of characters, and signs that turn the direction of what follows: none of them is in a name. */
    static final Pattern NOT_IN_NAMES =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\u2028\u2029\u202A-\u202E\u2066-\u2069]");

    static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3]):([0-5]\\d)(:00)?");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "はい");
    private static final Set<String> NO = Set.of("false", "no", "n", "0", "いいえ");

    private Spelled() {}

    static Optional<Side> side(String text) {
        return constant(Side.class, text);
    }

    static Optional<EmailAddress> email(String text) {
        return EmailAddress.isValid(text) ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }

    /** Spelled as BCP 47 recommends (zh-Hans), so that one language has one spelling. */
    static Optional<String> language(String text) {
        if (text.length() > LANGUAGE_MAX || !LANGUAGE.matcher(text).matches()) {
            return Optional.empty();
        }
        if (text.equalsIgnoreCase(PLAIN_JAPANESE)) {
            return Optional.of(PLAIN_JAPANESE);
        }
        var tag = Locale.forLanguageTag(text).toLanguageTag();
        return tag.equalsIgnoreCase(text) ? Optional.of(tag) : Optional.of(text);
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DATE));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<LocalTime> time(String text) {
        var time = TIME.matcher(text);
        return time.matches()
                ? Optional.of(LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))))
                : Optional.empty();
    }

    static Optional<DayOfWeek> day(String text) {
        for (var day : DayOfWeek.values()) {
            var japanese = String.valueOf("月火水木金土日".charAt(day.ordinal()));
            if (day.name().equalsIgnoreCase(text)
                    || day.name().substring(0, 3).equalsIgnoreCase(text)
                    || text.equals(japanese)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    static Optional<Boolean> yesOrNo(String text) {
        var word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Optional.of(true);
        }
        return NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    static String strip(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** Counted as the database counts: 𠮷 is one character. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** What may be said back of an unreadable word. */
    static String shown(@Nullable String text) {
        var word = NOT_IN_NAMES.matcher(strip(text)).replaceAll("");
        return length(word) <= LANGUAGE_MAX * 2
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LANGUAGE_MAX * 2)) + "…";
    }
}
