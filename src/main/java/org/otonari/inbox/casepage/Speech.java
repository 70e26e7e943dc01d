package org.otonari.inbox.casepage;

import static org.otonari.ui.Texts.t;

import java.util.List;
import java.util.Locale;
import org.otonari.kernel.Level;
import org.otonari.ui.Languages;

/** Languages and levels in the reader's language. */
final class Speech {

    /** Those people here speak, the most common ones in Tokyo first. */
    static final List<String> SPOKEN = List.of(
            "ja", "en", "zh-Hans", "zh-Hant", "vi", "ko", "ne", "tl", "id", "pt", "es", "th", "my", "uk", "ru", "fr",
            "de", "it", "hi", "bn", "si", "ta", "ur", "ar", "fa", "tr", "mn", "km", "lo", "ms", "uz", "sw", "am");

    private Speech() {}

    static String name(String code) {
        return code.equals("ja-easy")
                ? t("ofp.language.easy")
                : Locale.forLanguageTag(code).getDisplayName(Languages.current());
    }

    /** The levels of the European framework say the same in every language. */
    static String level(Level level) {
        return switch (level) {
            case NONE, NATIVE -> t("inbox.level." + level.name().toLowerCase(Locale.ROOT));
            default -> level.name();
        };
    }
}
