package org.otonari.notify.ui;

import static org.otonari.ui.Texts.t;

import java.util.Locale;
import org.otonari.ui.Languages;

/** What a language is called in the reader's own. */
final class LanguageNames {

    private LanguageNames() {}

    static String of(String code) {
        return code.equals("ja-easy")
                ? t("notify.language.easy")
                : Locale.forLanguageTag(code).getDisplayName(Languages.current());
    }
}
