package org.otonari.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MatchingTextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private final Properties japanese = MatchingTexts.in(Locale.JAPANESE);
    private final Properties english = MatchingTexts.in(Locale.ENGLISH);

    @Test
    void everyTextStandsInBothLanguagesWithTheSamePlaces() {
        assertThat(japanese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(japanese.stringPropertyNames()).allSatisfy(key -> assertThat(places(japanese.getProperty(key)))
                .isEqualTo(places(english.getProperty(key))));
    }

    @Test
    void everyFilterPartAndWordHasAText() {
        HardFilters.ALL.forEach(filter -> assertThat(japanese).containsKey(filter.rejectionKey()));
        Vocabulary.GOALS.forEach(code -> assertThat(japanese).containsKey("matching.goal." + code));
        Vocabulary.INTERESTS.forEach(code -> assertThat(japanese).containsKey("matching.interest." + code));
        Vocabulary.LIFE_STAGES.forEach(code -> assertThat(japanese).containsKey("matching.life-stage." + code));
        Stream.of("online", "gender", "practice", "time", "child-contact")
                .forEach(what -> assertThat(japanese).containsKey("matching.opening." + what));
        new Matching(Weights.defaults())
                .assess(Seekers.participant(), Seekers.volunteer(), Seekers.TODAY)
                .parts()
                .keySet()
                .forEach(part -> assertThat(japanese).containsKey("matching.part." + part));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }
}
