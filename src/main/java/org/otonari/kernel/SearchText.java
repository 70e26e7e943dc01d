package org.otonari.kernel;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One spelling for searching: width, kana type, case, accents, spaces and punctuation make no difference, so that
 * 田中, たなか, タナカ, ﾀﾅｶ and Tanaka each find the same person by one of the three forms of the name (domain.md §4).
 * Common variants of name characters count as one too (髙橋 and 高橋, 𠮷田 and 吉田): whoever asks at the counter writes
 * the usual one.
 *
 * <p>Long vowels: オータ and おおた are the same, Ōta and Ota as well; Oota stays apart from Ota, because "oo" may just as
 * well be two sounds, and the reading finds both.
 */
public final class SearchText {

    /** Accents and variation selectors; not the vowel signs of Thai, Burmese or Nepali, nor the two dots of ば. */
    private static final String ACCENTS = "[[:Mn:]&[:Script=Inherited:]-[\\u3099\\u309A]]";

    private static final Transliterator FOLD = Transliterator.getInstance(
            "NFKC; Lower; Katakana-Hiragana; NFD; " + ACCENTS + " Remove; NFC; [:Latin:] Latin-ASCII");

    /** Written forms that differ only on paper, each followed by the usual one. */
    private static final Map<Integer, Integer> VARIANTS = pairs("髙高𠮷吉﨑崎𣘺橋德徳濵浜濱浜邉辺邊辺齋斎齊斉澤沢廣広國国眞真𥔎崎");

    private static final Pattern BETWEEN_THE_LETTERS = Pattern.compile("[\\p{P}\\p{Z}\\p{Cc}\\p{Cf}|~ーʻʼ]+");

    private SearchText() {}

    public static String normalise(String text) {
        var folded = BETWEEN_THE_LETTERS.matcher(FOLD.transliterate(text)).replaceAll("");
        return folded.codePoints()
                .map(letter -> VARIANTS.getOrDefault(letter, letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** All forms in one column, parted by a character that no search can contain. */
    public static String ofAll(@Nullable String... forms) {
        return Arrays.stream(forms)
                .filter(Objects::nonNull)
                .map(SearchText::normalise)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("|"));
    }

    private static Map<Integer, Integer> pairs(String text) {
        var letters = text.codePoints().toArray();
        var pairs = new HashMap<Integer, Integer>();
        for (int i = 0; i < letters.length; i += 2) {
            pairs.put(letters[i], letters[i + 1]);
        }
        return Map.copyOf(pairs);
    }
}
