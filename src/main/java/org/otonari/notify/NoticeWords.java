package org.otonari.notify;

import java.util.List;
import java.util.Locale;
import org.otonari.access.AccountDirectory;
import org.otonari.ui.Languages;
import org.otonari.ui.Translations;
import org.springframework.stereotype.Component;

/** The sentence of a notice in its reader's language, with people's names where it holds their accounts. */
@Component
public class NoticeWords {

    private static final String BOTH = "\u001f";

    private final AccountDirectory accounts;
    private final Translations translations;

    NoticeWords(AccountDirectory accounts, Translations translations) {
        this.accounts = accounts;
        this.translations = translations;
    }

    /** @return an argument that reads {@code ja} in Japanese and {@code en} in English, such as a step's name */
    public static String named(String ja, String en) {
        return ja + BOTH + en;
    }

    public String sentence(String textKey, List<String> arguments, Locale locale) {
        var reader = Languages.of(locale);
        return translations.getTranslation(
                textKey,
                reader,
                arguments.stream().map(it -> readable(it, reader)).toArray());
    }

    private String readable(String argument, Locale reader) {
        var account = Notices.Told.account(argument);
        if (account != null) {
            return accounts.displayName(account);
        }
        var names = argument.split(BOTH, 2);
        if (names.length == 2) {
            return Languages.isEnglish(reader) ? names[1] : names[0];
        }
        return translations.has(argument) ? translations.getTranslation(argument, reader) : argument;
    }
}
