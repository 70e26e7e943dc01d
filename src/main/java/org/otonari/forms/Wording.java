package org.otonari.forms;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a form's author wrote: always in Japanese, and in English where it has been translated.
 *
 * @param blanks to fill in the Japanese; none in most texts
 * @param englishBlanks to fill in the English
 */
record Wording(String japanese, @Nullable String english, @Nullable Template blanks, @Nullable Template englishBlanks) {

    static final Wording NONE = new Wording("", null);

    Wording(String japanese, @Nullable String english) {
        this(japanese, english, null, null);
    }

    /** With blanks left empty. */
    String in(Locale locale) {
        return in(locale, Known.NOTHING);
    }

    String in(Locale locale, Known known) {
        return in(locale, known, UnaryOperator.identity());
    }

    /** @param filling makes what fills a blank harmless where the text goes */
    String in(Locale locale, Known known, UnaryOperator<String> filling) {
        boolean inJapanese = english == null || Texts.isJapanese(locale);
        var template = inJapanese ? blanks : englishBlanks;
        return template != null ? template.in(known, filling) : inJapanese || english == null ? japanese : english;
    }

    boolean isEmpty() {
        return japanese.isBlank();
    }

    boolean lacksEnglish() {
        return !isEmpty() && english == null;
    }
}
