package org.otonari.ofp.certificate;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.PersonName;

/**
 * A name as it can be set: as its owner writes it, else in the Latin letters the owner gave, else in Latin letters we
 * made of it; never with a letter missing.
 *
 * @param second the Latin form below it, if it says more
 */
record NameOnPaper(String first, @Nullable String second) {

    /** Spells any script in plain Latin letters; ICU's rules. */
    private static final String TO_LATIN = "Any-Latin; NFD; [:Nonspacing Mark:] Remove; NFC; Latin-ASCII";

    /** @param canSet whether every letter of a text is in the font */
    static NameOnPaper of(PersonName name, Predicate<String> canSet) {
        var latin = name.latin() == null ? null : clean(name.latin());
        var first = Stream.of(clean(name.written()), latin)
                .filter(Objects::nonNull)
                .filter(it -> !it.isBlank() && canSet.test(it))
                .findFirst()
                .orElseGet(() -> spelled(latin == null ? clean(name.written()) : latin, canSet));
        var second = latin != null && canSet.test(latin) && !latin.equalsIgnoreCase(first) ? latin : null;
        return new NameOnPaper(first, second);
    }

    /** Without what no paper shows: the choice between forms of one letter (葛󠄀), and signs that take no place. */
    private static String clean(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .codePoints()
                .filter(it ->
                        !UCharacter.hasBinaryProperty(it, com.ibm.icu.lang.UProperty.DEFAULT_IGNORABLE_CODE_POINT))
                .map(it -> Character.isWhitespace(it) || Character.isSpaceChar(it) ? ' ' : it)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static String spelled(String name, Predicate<String> canSet) {
        var kept = new StringBuilder();
        Transliterator.getInstance(TO_LATIN)
                .transliterate(name)
                .codePoints()
                .filter(it -> canSet.test(Character.toString(it)))
                .forEach(kept::appendCodePoint);
        var spelled = UCharacter.toTitleCase(Locale.ROOT, kept.toString().strip(), null);
        return spelled.isBlank() ? "—" : spelled;
    }
}
