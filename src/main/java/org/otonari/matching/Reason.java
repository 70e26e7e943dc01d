package org.otonari.matching;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.otonari.kernel.Ward;

/**
 * Why two people fit, or what to think about before introducing them: a text and what to fill in.
 *
 * @param key text with {@link java.text.MessageFormat} places
 * @param args numbers and texts, and values that {@link #argsFor} puts into the reader's language
 */
public record Reason(String key, List<Object> args) {

    public Reason {
        args = List.copyOf(args);
    }

    static Reason of(String key, Object... args) {
        return new Reason(key, List.of(args));
    }

    /** A language by its BCP 47 tag. */
    public record Language(String code) {}

    /** Goals or interests: those known have a text under the prefix, the others stand for themselves. */
    public record Topics(String prefix, Set<String> known, List<String> codes) {}

    /**
     * The values in the reader's language, ready for the text of {@link #key}.
     *
     * @param text gives the text of a key in that language
     */
    public Object[] argsFor(Locale locale, UnaryOperator<String> text) {
        return args.stream().map(arg -> inWords(arg, locale, text)).toArray();
    }

    private static Object inWords(Object arg, Locale locale, UnaryOperator<String> text) {
        if (arg instanceof Ward ward) {
            return ward.label(locale);
        }
        if (arg instanceof DayOfWeek day) {
            return day.getDisplayName(TextStyle.FULL, locale);
        }
        if (arg instanceof Language language) {
            return Locale.forLanguageTag(language.code()).getDisplayLanguage(locale);
        }
        if (arg instanceof Topics topics) {
            return topics.codes().stream()
                    .map(code -> topics.known().contains(code) ? text.apply(topics.prefix() + code) : code)
                    .collect(Collectors.joining(locale.getLanguage().equals("ja") ? "、" : ", "));
        }
        return arg instanceof Integer ? arg : arg.toString();
    }
}
