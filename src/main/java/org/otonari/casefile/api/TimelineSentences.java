package org.otonari.casefile.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.otonari.access.AccountDirectory;
import org.otonari.casefile.NoteText;
import org.otonari.casefile.TimelineLine;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;
import org.otonari.ui.Translations;
import org.springframework.stereotype.Component;

/**
 * Reads a line of a case's history aloud: its arguments are keys of texts, moments, dates or plain words; a task's are its names
 * in both languages.
 */
@Component
class TimelineSentences {

    private final Translations translations;
    private final DateTexts dates;
    private final AccountDirectory accounts;

    TimelineSentences(Translations translations, DateTexts dates, AccountDirectory accounts) {
        this.translations = translations;
        this.dates = dates;
        this.accounts = accounts;
    }

    String of(TimelineLine line, Locale locale) {
        var key = line.textKey();
        var text = line.text();
        if (key == null) {
            return text == null ? "" : NoteText.plain(text, accounts::displayName);
        }
        return text == null ? sentence(line, key, locale) : sentence(line, key, locale) + "（" + text + "）";
    }

    private String sentence(TimelineLine line, String key, Locale locale) {
        if (line.kind() == TimelineLine.Kind.TASK) {
            return translations.getTranslation(key, locale, line.arguments().get(Languages.isEnglish(locale) ? 1 : 0));
        }
        var arguments =
                line.arguments().stream().map(it -> readable(it, locale)).toArray();
        return translations.getTranslation(key, locale, arguments);
    }

    private String readable(String argument, Locale locale) {
        if (translations.has(argument)) {
            return translations.getTranslation(argument, locale);
        }
        try {
            return argument.contains("T")
                    ? dates.moment(Instant.parse(argument), locale)
                    : dates.day(LocalDate.parse(argument), locale);
        } catch (DateTimeException aWord) {
            return argument;
        }
    }
}
