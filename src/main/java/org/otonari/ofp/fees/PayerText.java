package org.otonari.ofp.fees;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.otonari.kernel.PersonName;
import org.otonari.kernel.SearchText;

/** What a payer wrote: references, case numbers, and a name as banks spell it, in capitals and without small kana. */
record PayerText(String text) {

    private static final Pattern REFERENCE = Pattern.compile("(?<!\\d)\\d{6,12}(?!\\d)");

    /** A bank knows hyphens of many kinds, or none. */
    private static final Pattern CASE =
            Pattern.compile("(?<![A-Z])(OFP|VOL|PAR)[-ー−‐–— ]?(20\\d{2})[-ー−‐–— ]?(\\d{5})(?!\\d)");

    private static final String SMALL = "ぁぃぅぇぉっゃゅょゎ";
    private static final String LARGE = "あいうえおつやゆよわ";
    private static final int NAME_LENGTH = 4;

    /** @return numbers of fees, whether there are such fees or not */
    Set<Long> fees() {
        return REFERENCE
                .matcher(text)
                .results()
                .map(it -> Fee.numberOf(it.group()))
                .filter(it -> it >= 0)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<String> cases() {
        return CASE.matcher(text.toUpperCase(Locale.ROOT))
                .results()
                .map(it -> it.group(1) + "-" + it.group(2) + "-" + it.group(3))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether it sounds like somebody's name, in whatever order and script the parts stand. */
    boolean resembles(PersonName name) {
        var whole = folded(text);
        var words = words(text);
        return Stream.of(name.written(), name.reading(), name.latin())
                .filter(Objects::nonNull)
                .anyMatch(form -> {
                    var wanted = folded(form);
                    var shared = words(form);
                    shared.retainAll(words);
                    return wanted.length() >= NAME_LENGTH && whole.contains(wanted) || shared.size() >= 2;
                });
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("[\\s・　.,、()（）0-9]+"))
                .map(PayerText::folded)
                .filter(it -> it.length() > 1)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String folded(String text) {
        return SearchText.normalise(text)
                .codePoints()
                .map(it -> SMALL.indexOf(it) >= 0 ? LARGE.codePointAt(SMALL.indexOf(it)) : it)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
