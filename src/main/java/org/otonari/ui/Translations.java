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
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text of every module, from {@code i18n/<module>_ja.properties} and {@code i18n/<module>_en.properties} (UTF-8).
 * A text missing in one language is shown in the other; a text missing in both shows its key, so nothing breaks for
 * the reader. Arguments follow ICU: {@code {0}}, {@code {0, plural, one {# case} other {# cases}}}.
 */
@Component
public class Translations implements I18NProvider {

    private static final Logger log = LoggerFactory.getLogger(Translations.class);

    private final Map<Locale, Map<String, String>> texts = new HashMap<>();

    public Translations() {
        Languages.ALL.forEach(locale -> texts.put(locale, load(locale)));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        var language = Languages.of(locale);
        var text = textsIn(language).get(key);
        if (text == null) {
            language = language.equals(Languages.JA) ? Languages.EN : Languages.JA;
            text = textsIn(language).getOrDefault(key, key);
        }
        return params.length == 0 ? text : format(key, text, language, params);
    }

    public boolean has(String key) {
        return Languages.ALL.stream().anyMatch(locale -> textsIn(locale).containsKey(key));
    }

    /** @return keys that stand in one language only; a test keeps this empty */
    public Set<String> incomplete() {
        var ja = textsIn(Languages.JA).keySet();
        var en = textsIn(Languages.EN).keySet();
        var missing = new TreeSet<>(ja);
        missing.addAll(en);
        missing.removeIf(key -> ja.contains(key) && en.contains(key));
        return missing;
    }

    private Map<String, String> textsIn(Locale language) {
        return texts.getOrDefault(language, Map.of());
    }

    private static String format(String key, String text, Locale language, Object... params) {
        try {
            return new MessageFormat(text, language).format(params);
        } catch (IllegalArgumentException e) {
            log.warn("Text {} cannot be formatted in {}", key, language);
            return text;
        }
    }

    private static Map<String, String> load(Locale locale) {
        var found = new HashMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:i18n/*_" + locale.getLanguage() + ".properties")) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> found.put((String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The texts could not be read", e);
        }
        return Map.copyOf(found);
    }
}
