package org.otonari.ui;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text of every module, from {@code i18n/<module>_<language>.properties} (UTF-8). What the public reads stands in
 * {@code <module>-public} in all languages, everything else in Japanese and English. A text missing in one language is
 * shown in English, of plain Japanese in Japanese; a text missing everywhere shows its key, so nothing breaks for the
 * reader. Arguments follow ICU: {@code {0}}, {@code {0, plural, one {# case} other {# cases}}}; readings are written as
 * {@link Furigana} says.
 */
@Component
public class Translations implements I18NProvider {

    private static final Logger log = LoggerFactory.getLogger(Translations.class);

    private final Map<Locale, Map<String, String>> texts = new HashMap<>();
    private final MissingText missing;

    public Translations() {
        this((language, key) -> log.warn("Text {} is missing in {}", key, Languages.tag(language)));
    }

    /** @param missing told of each text that a reader would have to read in another language */
    public Translations(MissingText missing) {
        this.missing = missing;
        Languages.ALL.forEach(locale -> texts.put(locale, load(locale)));
    }

    @Autowired
    Translations(ObjectProvider<MissingText> missing) {
        this(missing.getIfAvailable(
                () -> (language, key) -> log.warn("Text {} is missing in {}", key, Languages.tag(language))));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    /** @return the text, with readings in brackets where it has any */
    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return Furigana.inBrackets(marked(key, locale, params));
    }

    /** @return the text with its readings marked */
    String marked(String key, Locale locale, Object... params) {
        var wanted = Languages.of(locale);
        for (var language : inOrder(wanted)) {
            var text = textsIn(language).get(key);
            if (text != null) {
                if (!language.equals(wanted)) {
                    missing.in(wanted, key);
                }
                return params.length == 0 ? text : format(key, text, language, params);
            }
        }
        return key;
    }

    public boolean has(String key) {
        return Languages.STAFF.stream().anyMatch(locale -> textsIn(locale).containsKey(key));
    }

    private static List<Locale> inOrder(Locale wanted) {
        return wanted.equals(Languages.JA_EASY)
                ? List.of(wanted, Languages.JA, Languages.EN)
                : List.of(wanted, Languages.EN, Languages.JA);
    }

    private Map<String, String> textsIn(Locale language) {
        return texts.getOrDefault(language, Map.of());
    }

    private static String format(String key, String text, Locale language, Object... params) {
        try {
            return new MessageFormat(text, Languages.format(language)).format(params);
        } catch (IllegalArgumentException e) {
            log.warn("Text {} cannot be formatted in {}", key, language);
            return text;
        }
    }

    private static Map<String, String> load(Locale locale) {
        var found = new HashMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:i18n/*_" + Languages.tag(locale) + ".properties")) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> found.put((String) key, Furigana.mark((String) text)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The texts could not be read", e);
        }
        return Map.copyOf(found);
    }
}
