package org.otonari.kernel;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The beginnings by which a name is found when an index only finds beginnings: of every word of it, and, where a script
 * does not part words (吉田恵子, よしだけいこ), of every letter. Spelt as {@link SearchText} spells, so what is asked for is
 * normalised there and compared with {@link #find}.
 */
public final class SearchWords {

    /** As much of a word as is kept and compared, in code points. */
    public static final int LONGEST = 60;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\p{P}\\p{Z}\\p{Cc}|]+");
    private static final Set<Character.UnicodeScript> PARTS_WORDS_BY_SPACES = Set.of(
            Character.UnicodeScript.LATIN,
            Character.UnicodeScript.CYRILLIC,
            Character.UnicodeScript.GREEK,
            Character.UnicodeScript.ARABIC,
            Character.UnicodeScript.HEBREW,
            Character.UnicodeScript.ARMENIAN,
            Character.UnicodeScript.GEORGIAN,
            Character.UnicodeScript.DEVANAGARI,
            Character.UnicodeScript.BENGALI);

    private SearchWords() {}

    /** @param forms a name in each of its scripts */
    public static Set<String> of(@Nullable String... forms) {
        return Arrays.stream(forms)
                .filter(Objects::nonNull)
                .flatMap(form -> beginnings(form).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What a word has to begin with to be found; empty if there is nothing to search for. */
    public static String find(String search) {
        return cut(SearchText.normalise(search));
    }

    private static Set<String> beginnings(String form) {
        var words = Arrays.stream(BETWEEN_WORDS.split(form))
                .map(SearchText::normalise)
                .filter(word -> !word.isEmpty())
                .toList();
        var whole = String.join("", words);
        return partsWordsBySpaces(whole) || isKana(whole) && words.size() > 1
                ? fromEachWord(words)
                : fromEachLetter(whole);
    }

    private static Set<String> fromEachWord(List<String> words) {
        var result = new LinkedHashSet<String>();
        for (var from = 0; from < words.size(); from++) {
            result.add(cut(String.join("", words.subList(from, words.size()))));
        }
        return result;
    }

    private static Set<String> fromEachLetter(String text) {
        var result = new LinkedHashSet<String>();
        for (var from = 0; from < text.length(); from = text.offsetByCodePoints(from, 1)) {
            if (!isMark(text.codePointAt(from))) {
                result.add(cut(text.substring(from)));
            }
        }
        return result;
    }

    private static boolean partsWordsBySpaces(String text) {
        return text.codePoints()
                .mapToObj(Character.UnicodeScript::of)
                .allMatch(script -> PARTS_WORDS_BY_SPACES.contains(script)
                        || script == Character.UnicodeScript.COMMON
                        || script == Character.UnicodeScript.INHERITED);
    }

    private static boolean isKana(String text) {
        return text.codePoints().mapToObj(Character.UnicodeScript::of).noneMatch(Character.UnicodeScript.HAN::equals);
    }

    /** A vowel sign belongs to the letter before it; nobody begins a search with one. */
    private static boolean isMark(int letter) {
        var type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}
