package org.otonari.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlaTextsTest {

    private final WorkingCalendars calendars = new WorkingCalendars();

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyRefusalHasAText(String language) throws IOException {
        var refusals = Stream.of(
                UnreadablePeriodException.of("2D").key(),
                UnreadablePeriodException.outOfBounds("P-1D").key(),
                UnreadablePeriodException.notInBusinessDays("P1M", "OFFICE").key(),
                UnknownCalendarException.named("OFICE", calendars.names()).key());
        assertThat(texts(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(refusals.toList());
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        var file = "/i18n/sla_" + language + ".properties";
        try (var stream = Objects.requireNonNull(SlaTextsTest.class.getResourceAsStream(file), file)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
