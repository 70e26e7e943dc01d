package org.otonari.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TranslationsTests {

    private final Translations texts = new Translations();

    @Test
    void everyTextStandsInBothLanguages() {
        assertThat(texts.incomplete()).isEmpty();
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
