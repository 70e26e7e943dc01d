package org.otonari.forms;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a form's author wrote: always in Japanese, and in English where it has been translated. */
record Wording(String japanese, @Nullable String english) {

    static final Wording NONE = new Wording("", null);

    String in(Locale locale) {
        return english == null || Texts.isJapanese(locale) ? japanese : english;
    }

    boolean isEmpty() {
        return japanese.isBlank();
    }

    boolean lacksEnglish() {
        return !isEmpty() && english == null;
    }
}
