package org.otonari.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FormTextsTests {

    @Test
    void everySentenceStandsInBothLanguagesWithTheSameBlanks() {
        var japanese = Texts.bundle(Locale.JAPANESE);
        var english = Texts.bundle(Locale.ENGLISH);

        assertThat(japanese.keySet()).isEqualTo(english.keySet());
        assertThat(japanese.keySet()).allSatisfy(key -> assertThat(blanks(english.getString(key)))
                .isEqualTo(blanks(japanese.getString(key))));
    }

    /** A quote would switch off the blanks after it. */
    @Test
    void noSentenceContainsAStraightApostrophe() {
        var english = Texts.bundle(Locale.ENGLISH);

        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(english.getString(key)).doesNotContain("'"));
    }

    @Test
    void everyFindingAndEveryRefusalHasItsSentence() throws IOException {
        var known = Texts.bundle(Locale.JAPANESE).keySet();
        var findings = Pattern.compile("(?:finding|Broken)\\(\"(\\w+)\"|findings\\.add\\(\\w*\"?\"?, \"(\\w+)\"");
        var refusals = Pattern.compile("refused\\(\"(\\w+)\"");
        try (var sources = Files.walk(Path.of("src/main/java/org/otonari/forms"))) {
            for (var source : sources.filter(Files::isRegularFile).toList()) {
                var code = Files.readString(source);
                findings.matcher(code).results().forEach(found -> assertThat(known)
                        .contains("forms.finding." + (found.group(1) == null ? found.group(2) : found.group(1))));
                refusals.matcher(code).results().forEach(found -> assertThat(known)
                        .contains("forms.error." + found.group(1)));
            }
        }
    }

    private static long blanks(String sentence) {
        return Pattern.compile("\\{\\d}").matcher(sentence).results().count();
    }
}
