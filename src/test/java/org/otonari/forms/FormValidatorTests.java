package org.otonari.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormValidatorTests {

    private static final Map<String, Object> ACCEPTED =
            Map.of("metAt", "2026-11-18T14:00", "wishes", "週末に料理がしたい", "decision", "accept");

    private final FormValidator validator = new FormValidator();
    private final FormSchema interview = Examples.interview();

    @Test
    void takesAnswersInTheFormsOrderAndInTheirOwnTypes() {
        var result = validator.validate(
                interview,
                accepted(
                        "minutes",
                        "４５",
                        "days",
                        List.of("sun", "sat", "sun"),
                        "birth",
                        LocalDate.of(1990, 1, 2),
                        "from",
                        "09:30"));

        assertThat(result.errors()).isEmpty();
        assertThat(result.values())
                .containsExactly(
                        entry("metAt", "2026-11-18T14:00"),
                        entry("minutes", 45L),
                        entry("wishes", "週末に料理がしたい"),
                        entry("days", List.of("sat", "sun")),
                        entry("decision", "accept"),
                        entry("birth", "1990-01-02"),
                        entry("from", "09:30"));
    }

    @Test
    void asksForEveryVisibleRequiredAnswerAndForNoHiddenOne() {
        assertThat(validator.validate(interview, Map.of()).errors())
                .extracting(FieldError::key, FieldError::messageKey)
                .containsExactly(
                        tuple("metAt", "forms.error.required.dateTime"),
                        tuple("wishes", "forms.error.required.text"),
                        tuple("decision", "forms.error.required.choice"));

        assertThat(validator
                        .validate(interview, accepted("decision", "decline"))
                        .errors())
                .extracting(FieldError::key, FieldError::messageKey)
                .containsExactly(
                        tuple("reason", "forms.error.required.text"), tuple("told", "forms.error.required.yesNo"));
    }

    @Test
    void dropsAnswersToHiddenQuestionsEvenImpossibleOnes() {
        var result = validator.validate(interview, accepted("reason", "x".repeat(99), "told", "perhaps"));

        assertThat(result.errors()).isEmpty();
        assertThat(result.values()).doesNotContainKeys("reason", "told");
    }

    @Test
    void ignoresWhatIsSentForReadOnlyQuestions() {
        var result = validator.validate(interview, accepted("caseNumber", "OFP-2026-99999"));

        assertThat(result.errors()).isEmpty();
        assertThat(result.values()).doesNotContainKey("caseNumber");
    }

    @Test
    void refusesAnswersToQuestionsNobodyAsked() {
        assertThat(validator.validate(interview, accepted("admin", true)).errors())
                .containsExactly(new FieldError("admin", "forms.error.unknown", List.of()));
    }

    @Test
    void aConditionSeesFactsAndReadOnlyValuesButNotWhatIsSentForThem() {
        var schema = Examples.with(
                "{'type':'textfield','key':'side','readonly':true}".replace('\'', '"'),
                "{'type':'textfield','key':'fee','conditional':{'hide':'=side = \\'volunteer\\' or waived = true'}}"
                        .replace("\\'", "\\\"")
                        .replace('\'', '"'));

        assertThat(validator
                        .validate(schema, Map.of("fee", "1000", "side", "volunteer"))
                        .values())
                .containsKey("fee");
        assertThat(validator
                        .validate(schema, Map.of("fee", "1000"), Map.of("side", "volunteer"))
                        .values())
                .isEmpty();
        assertThat(validator
                        .validate(schema, Map.of("fee", "1000"), Map.of("waived", true))
                        .values())
                .isEmpty();
    }

    @Test
    void whatHidesTogetherWithItsGroupIsGoneForTheConditionsBelow() {
        var schema = Examples.with(
                """
                {"type":"checkbox","key":"a"},
                {"type":"group","conditional":{"hide":"=not(a)"},"components":[{"type":"checkbox","key":"b"}]},
                {"type":"textfield","key":"c","conditional":{"hide":"=b = false"}}
                """);

        assertThat(validator.validate(schema, Map.of("b", true, "c", "x")).values())
                .containsExactly(entry("a", false));
        assertThat(validator
                        .validate(schema, Map.of("a", true, "b", true, "c", "x"))
                        .values())
                .containsOnlyKeys("a", "b", "c");
    }

    @Test
    void aConditionThatCannotBeEvaluatedHidesNothing() {
        var schema = Examples.with(
                "{\"type\":\"textfield\",\"key\":\"a\",\"conditional\":{\"hide\":\"=1 + null > date(\\\"x\\\")\"}}");

        assertThat(validator.validate(schema, Map.of("a", "x")).values()).containsKey("a");
    }

    @Test
    void countsLengthInCharactersAsPeopleDo() {
        assertThat(errorFor("reason", "𠮷".repeat(10))).isNull();
        assertThat(errorFor("reason", "𠮷".repeat(11)).args()).containsExactly(10, 11);
        assertThat(errorFor("reason", "𠮷𠮷").messageKey()).isEqualTo("forms.error.tooShort");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb\nc", "a\tbc", "a\u001Bbc", "a\u0085bc", "abc\uD842", "\u0000"})
    void refusesControlCharactersAndHalfCharactersInOneLine(String text) {
        assertThat(errorFor("reason", text).messageKey()).isEqualTo("forms.error.control");
    }

    @Test
    void keepsParagraphsButNoOtherControlCharactersInLongText() {
        assertThat(validator
                        .validate(interview, accepted("wishes", "一\r\n二\r三"))
                        .values())
                .containsEntry("wishes", "一\n二\n三");
        assertThat(errorFor("wishes", "a\u0000b").messageKey()).isEqualTo("forms.error.control");
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷", "𩸽", "葛󠄀", "مرحبا", "မင်္ဂလာပါ", "=1+1", "<b>x</b>", " spaced "})
    void keepsTextExactlyAsWritten(String text) {
        assertThat(validator.validate(interview, accepted("wishes", text)).values())
                .containsEntry("wishes", text);
    }

    @ParameterizedTest
    @CsvSource({
        "minutes, 0, min",
        "minutes, 241, max",
        "minutes, 1.5, whole",
        "minutes, many, number",
        "minutes, 1e3, number",
        "minutes, NaN, number",
        "days, mon, choice",
        "decision, Accept, choice",
        "language, xx, choice",
        "birth, 2026-02-30, date",
        "birth, 18/11/2026, date",
        "birth, +12026-01-01, date",
        "from, 25:00, time",
        "metAt, 2026-11-18, dateTime",
        "email, hanako, email",
        "postcode, 1234567, pattern"
    })
    void refusesWhatIsNoAnswer(String key, String value, String error) {
        assertThat(errorFor(key, value).messageKey()).isEqualTo("forms.error." + error);
    }

    @Test
    void readsNumbersAsPeopleTypeThem() {
        var schema = Examples.with("{\"type\":\"number\",\"key\":\"n\"}");

        assertThat(number(schema, " 1,000 ")).isEqualTo(1000L);
        assertThat(number(schema, "−３．５０")).isEqualTo(new BigDecimal("-3.5"));
        assertThat(number(schema, 2.0)).isEqualTo(2L);
        assertThat(number(schema, new BigDecimal("1E+3"))).isEqualTo(1000L);
        assertThat(number(schema, new BigDecimal("1e999999999"))).isNull();
        assertThat(number(schema, Double.NaN)).isNull();
    }

    @Test
    void readsAMomentWithAnOffsetAsTheClockInTokyoShowsIt() {
        assertThat(validator
                        .validate(interview, accepted("metAt", "2026-11-18T05:00:00Z"))
                        .values())
                .containsEntry("metAt", "2026-11-18T14:00");
        assertThat(validator
                        .validate(interview, accepted("metAt", LocalDateTime.of(2026, 11, 18, 9, 0)))
                        .values())
                .containsEntry("metAt", "2026-11-18T09:00");
    }

    @Test
    void survivesAPatternThatExplodes() {
        var schema = Examples.with("{\"type\":\"textfield\",\"key\":\"a\",\"validate\":{\"pattern\":\"^(a+)+$\"}}");

        var started = System.nanoTime();
        var result = validator.validate(schema, Map.of("a", "a".repeat(3_000) + "!"));

        assertThat(result.errors()).extracting(FieldError::messageKey).containsExactly("forms.error.pattern");
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void saysWhatHappenedAndWhatToDoInTheReadersLanguage() {
        var error = errorFor("reason", "とても長い理由がここにあります");

        assertThat(error.text(Locale.JAPAN)).isEqualTo("書けるのは 10 文字までです（今は 15 文字）。短くしてください。");
        assertThat(error.text(Locale.ENGLISH)).isEqualTo("At most 10 characters fit here (now 15). Please shorten it.");
        assertThat(error.text(new Locale("vi"))).isEqualTo(error.text(Locale.ENGLISH));
    }

    private Object number(FormSchema schema, Object raw) {
        return validator.validate(schema, Map.of("n", raw)).values().get("n");
    }

    private FieldError errorFor(String key, Object value) {
        var raw = accepted("told", true, "decision", "decline", "reason", "abc", key, value);
        return validator.validate(interview, raw).errors().stream().findFirst().orElse(null);
    }

    private static Map<String, Object> accepted(Object... more) {
        var raw = new HashMap<>(ACCEPTED);
        for (int i = 0; i < more.length; i += 2) {
            raw.put((String) more[i], more[i + 1]);
        }
        return raw;
    }
}
