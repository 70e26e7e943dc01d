package org.otonari.forms;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.otonari.files.FileRefused;

/** This module's own sentences: Japanese for Japanese readers, English for everybody else. */
final class Texts {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Texts() {}

    static boolean isJapanese(Locale locale) {
        return locale.getLanguage().equals("ja");
    }

    static Locale supported(Locale locale) {
        return isJapanese(locale) ? Locale.JAPANESE : Locale.ENGLISH;
    }

    static String of(Locale locale, String key, Object... args) {
        var pattern = bundle(locale).getString(key);
        return args.length == 0 ? pattern : new MessageFormat(pattern, supported(locale)).format(args);
    }

    /** Why a file is not taken. */
    static String of(Locale locale, FileRefused refused) {
        var pattern = ResourceBundle.getBundle("i18n.files", supported(locale), NO_FALLBACK)
                .getString(refused.key());
        return new MessageFormat(pattern, supported(locale)).format(refused.arguments());
    }

    static List<String> list(Locale locale, String key) {
        return List.of(of(locale, key).split(","));
    }

    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("i18n.forms", supported(locale), NO_FALLBACK);
    }
}
