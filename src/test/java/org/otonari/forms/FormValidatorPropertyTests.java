package org.otonari.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class FormValidatorPropertyTests {

    private static final FormSchema INTERVIEW = Examples.interview();
    private static final List<String> KEYS =
            INTERVIEW.fields().stream().map(FormField::key).toList();

    private final FormValidator validator = new FormValidator();

    @Property(tries = 500)
    void acceptedAnswersAreAcceptedAgainUnchanged(@ForAll("plausibleAnswers") Map<String, Object> raw) {
        var first = validator.validate(INTERVIEW, raw);
        var again = validator.validate(INTERVIEW, first.values());

        assertThat(again.values()).isEqualTo(first.values());
        if (first.isValid()) {
            assertThat(again.errors()).isEmpty();
        }
    }

    @Property(tries = 500)
    void whateverIsSentIsAnsweredAndNeverThrows(@ForAll("anything") Map<String, Object> raw) {
        var result = validator.validate(INTERVIEW, raw);

        assertThat(result.errors()).allSatisfy(error -> {
            assertThat(error.text(Locale.JAPANESE)).isNotBlank();
            assertThat(error.text(Locale.ENGLISH)).isNotBlank();
        });
        assertThat(FormSummary.of(INTERVIEW, result.values(), Locale.JAPANESE).lines())
                .allSatisfy(line -> assertThat(line.value()).isNotBlank());
    }

    @Property(tries = 500)
    void anyTextIsEitherAFormOrIsRefusedWithReasons(@ForAll String junk) {
        assertThat(refusedOrParsed(junk)).isTrue();
        assertThat(refusedOrParsed(Examples.INTERVIEW.replace("decision", junk)))
                .isTrue();
        assertThat(refusedOrParsed(Examples.json("{\"type\":\"number\",\"key\":\"a\",\"conditional\":{\"hide\":\"="
                        + junk.replace("\\", "").replace("\"", "") + "\"}}")))
                .isTrue();
    }

    private static boolean refusedOrParsed(String json) {
        try {
            return FormSchema.parse(json) != null;
        } catch (FormSchemaException refused) {
            return !refused.findings().isEmpty();
        }
    }

    @Provide
    Arbitrary<Map<String, Object>> plausibleAnswers() {
        var plausible = Arbitraries.<Object>of(
                "accept",
                "decline",
                "2026-11-18T14:00",
                "2026-11-18T05:00Z",
                "2026-11-18",
                "14:30:15.123",
                "45",
                45,
                1.50,
                "理由です",
                "一\r\n二",
                " a@example.jp ",
                "123-4567",
                true,
                "false",
                List.of("sun", "sat"),
                "sat",
                "vi",
                "");
        var free = Arbitraries.strings().ofMaxLength(30).map(Object.class::cast);
        return Arbitraries.maps(
                        Arbitraries.of(KEYS), Arbitraries.frequencyOf(Tuple.of(4, plausible), Tuple.of(1, free)))
                .ofMinSize(4)
                .map(raw -> {
                    var lucky = new HashMap<>(raw);
                    lucky.putIfAbsent("metAt", "2026-11-18T14:00");
                    lucky.putIfAbsent("wishes", "料理");
                    return lucky;
                });
    }

    @Provide
    Arbitrary<Map<String, Object>> anything() {
        var keys = Arbitraries.oneOf(Arbitraries.of(KEYS), Arbitraries.strings());
        Arbitrary<Object> values = Arbitraries.oneOf(
                Arbitraries.strings().map(Object.class::cast),
                Arbitraries.bigDecimals().map(Object.class::cast),
                Arbitraries.doubles().map(Object.class::cast),
                Arbitraries.of(true, false).map(Object.class::cast),
                Arbitraries.strings().list().map(Object.class::cast),
                Arbitraries.of(
                        new BigDecimal("1e-999999999"),
                        Double.NEGATIVE_INFINITY,
                        LocalDate.MAX,
                        LocalDateTime.MIN,
                        new ArrayList<>(Arrays.asList(null, 1)),
                        Map.of("a", Map.of()),
                        new Object[] {null},
                        "9".repeat(100_000),
                        'c',
                        Locale.JAPAN));
        return Arbitraries.maps(keys, values.injectNull(0.1)).ofMaxSize(12);
    }
}
