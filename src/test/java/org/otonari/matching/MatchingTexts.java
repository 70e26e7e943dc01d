package org.otonari.matching;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The module's texts, read as the product reads them. */
final class MatchingTexts {

    private MatchingTexts() {}

    static Properties in(Locale locale) {
        var texts = new Properties();
        for (var area : List.of("matching", "matching-public")) {
            var file = "/i18n/" + area + "_" + locale.getLanguage() + ".properties";
            try (var stream = Objects.requireNonNull(MatchingTexts.class.getResourceAsStream(file), file)) {
                texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return texts;
    }

    static String say(Reason reason, Locale locale) {
        var texts = in(locale);
        var text = Objects.requireNonNull(texts.getProperty(reason.key()), reason.key());
        return new MessageFormat(text, locale).format(reason.argsFor(locale, texts::getProperty));
    }
}
