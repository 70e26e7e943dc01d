package org.otonari.casefile.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
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

    TimelineSentences(Translations translations, DateTexts dates) {
        this.translations = translations;
        this.dates = dates;
    }

    String of(TimelineLine line, Locale locale) {
        var key = line.textKey();
        if (key == null) {
            var text = line.text();
            return text == null ? "" : text;
        }
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
