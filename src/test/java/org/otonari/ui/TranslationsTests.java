package org.otonari.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TranslationsTests {

    private final Translations texts = new Translations();

    @Test
    void everyTextStandsInBothLanguages() {
        assertThat(texts.incomplete()).isEmpty();
    }

    @Test
    void aKeyStandsInOneFileOnlySoThatNoModuleSpeaksForAnother() throws IOException {
        var seen = new HashMap<String, Path>();
        try (var files = Files.list(Path.of("src/main/resources/i18n"))) {
            for (var file :
                    files.filter(it -> it.toString().endsWith("_ja.properties")).toList()) {
                var keys = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    keys.load(reader);
                }
                keys.stringPropertyNames()
                        .forEach(key -> assertThat(seen.put(key, file)).as(key).isNull());
            }
        }
    }

    @Test
    void aLanguageWeDoNotSpeakGetsJapanese() {
        assertThat(texts.getTranslation("ui.cancel", Locale.forLanguageTag("vi")))
                .isEqualTo("やめる");
    }

    @Test
    void aMissingTextShowsItsKey() {
        assertThat(texts.getTranslation("ui.nobodyWroteThis", Languages.EN, 1)).isEqualTo("ui.nobodyWroteThis");
    }

    @Test
    void pluralsFollowTheReader() {
        assertThat(texts.getTranslation("ui.due.lateDays", Languages.EN, 1)).isEqualTo("1 day late");
        assertThat(texts.getTranslation("ui.due.lateDays", Languages.EN, 2)).isEqualTo("2 days late");
    }
}
