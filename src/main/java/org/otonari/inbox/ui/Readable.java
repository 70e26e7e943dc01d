package org.otonari.inbox.ui;

import static org.otonari.ui.Texts.t;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.otonari.ui.DateTexts;
import org.otonari.ui.Languages;
import org.otonari.ui.Translations;

/** Puts what is kept as a code (a text key, a date, a language) into the reader's language. */
public class Readable {

    private final DateTexts dates;
    private final Translations translations;

    public Readable(DateTexts dates, Translations translations) {
        this.dates = dates;
        this.translations = translations;
    }

    /** The code in the language of the page, or the code itself if it is a plain word. */
    public String of(String code) {
        if (translations.has(code)) {
            return t(code);
        }
        if (code.matches("[a-z]{2}")) {
            return Locale.forLanguageTag(code).getDisplayLanguage(Languages.current());
        }
        try {
            if (code.length() == "2026-11-23".length()) {
                return dates.day(LocalDate.parse(code), Languages.current());
            }
            return code.contains("T") ? dates.moment(Instant.parse(code), Languages.current()) : code;
        } catch (DateTimeParseException notDate) {
            return code;
        }
    }
}
