package org.otonari.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One of every component, answered well and badly. */
class AllFieldsTests {

    @Test
    void takesAnAnswerToEveryQuestionAndComputesTheRest() {
        var result = AllFields.validate(AllFields.answers());

        assertThat(result.errors()).isEmpty();
        assertThat(result.values())
                .containsEntry("fee", 1200L)
                .containsEntry("rate", "0.5")
                .containsEntry("feeWithTax", 1320L)
                .containsEntry("next", "2026-11-23")
                .containsEntry("from", "14:30+09:00")
                .containsEntry("called", "2026-11-20T00:15Z")
                .containsEntry("days", List.of("sat", "sun"))
                .containsEntry("topics", List.of("work", "home"))
                .containsEntry("place", "library")
                .containsEntry("address", Map.of("city", "港区", "street", "1-2-3"))
                .containsEntry(
                        "children", List.of(Map.of("name", "太郎", "age", 7L, "school", "第一小"), Map.of("name", "花子")))
                .containsEntry("childCount", 2L)
                .containsEntry("papers", List.of("doc-1"))
                .doesNotContainKey("caseNumber");
    }

    @Test
    void takesItsOwnResultAgainUnchanged() {
        var first = AllFields.validate(AllFields.answers());
        var again = AllFields.validate(first.values());

        assertThat(again.errors()).isEmpty();
        assertThat(again.values()).isEqualTo(first.values());
    }

    @Test
    void givesTheProcessWhatIsComputedToo() {
        var cleaned = AllFields.validate(AllFields.answers()).values();

        assertThat(AllFields.SCHEMA.processVariables(cleaned))
                .containsExactly(Map.entry("fee", 1200L), Map.entry("feeWithTax", 1320L), Map.entry("mood", "worried"));
    }

    static List<Arguments> badAnswers() {
        var manyRows = Collections.nCopies(101, Map.of("name", "x"));
        return List.of(
                bad("nickname", "", "required.text"),
                bad("fee", "2010", "max"),
                bad("fee", "15", "increment"),
                bad("fee", "-10", "min"),
                bad("next", "2026-11-22", "past"),
                bad("postcode", "1060041", "said"),
                bad("phone", "later", "phone"),
                bad("place", "moon", "choice"),
                bad("visit", "12/24", "choice"),
                bad("topics", List.of("work", "moon"), "choice"),
                bad("from", "25:00", "time"),
                bad("whyNot", null, "required.text"),
                bad("papers", List.of("doc-9"), "file"),
                bad("papers", List.of("doc-2"), "fileType"),
                bad("papers", List.of(Map.of("id", "doc-1")), "file"),
                bad("papers", Collections.nCopies(21, "doc-1"), "filesTooMany"),
                bad("children", "太郎", "rows"),
                bad("children", List.of("太郎"), "rows"),
                bad("children", Arrays.asList((Object) null), "rows"),
                bad("children", manyRows, "rowsTooMany"),
                bad("address", "港区", "unknown"));
    }

    private static Arguments bad(String key, Object value, String error) {
        return Arguments.of(key, value, error);
    }

    @ParameterizedTest
    @MethodSource("badAnswers")
    void refusesABadAnswerAtItsPlace(String key, Object value, String error) {
        var answers = AllFields.answers();
        answers.put(key, value);

        assertThat(AllFields.validate(answers).errors())
                .extracting(FieldError::key, FieldError::messageKey)
                .containsExactly(tuple(key, "forms.error." + error));
    }

    @Test
    void namesTheRowOfABadAnswerAndOfOneNobodyAskedFor() {
        var answers = AllFields.answers();
        answers.put("children", List.of(Map.of("name", "太郎"), Map.of("age", 21, "toy", "kite")));

        assertThat(AllFields.validate(answers).errors())
                .extracting(FieldError::key)
                .containsExactly("children[1].name", "children[1].age", "children[1].toy");
    }

    @Test
    void dropsWhatARowHides() {
        var answers = AllFields.answers();
        answers.put("children", List.of(Map.of("name", "太郎", "age", 5, "school", "第一小")));

        assertThat(AllFields.validate(answers).values().get("children"))
                .isEqualTo(List.of(Map.of("name", "太郎", "age", 5L)));
    }

    @Test
    void neverTakesWhatIsReadOnlyNowOrComputed() {
        var answers = AllFields.answers();
        answers.put("address", Map.of("street", "1-2-3"));
        answers.put("feeWithTax", 1);
        answers.put("caseNumber", "OFP-2026-99999");

        var result = AllFields.validate(answers);

        assertThat(result.errors()).isEmpty();
        assertThat(result.values()).containsEntry("feeWithTax", 1320L).doesNotContainKeys("address", "caseNumber");
    }

    @Test
    void saysTheAuthorsOwnSentenceInBothLanguages() {
        var answers = AllFields.answers();
        answers.put("postcode", "1060041");
        var error = AllFields.validate(answers).errors().get(0);

        assertThat(error.text(Locale.JAPANESE)).isEqualTo("郵便番号は 123-4567 の形で書いてください。");
        assertThat(error.text(Locale.ENGLISH)).isEqualTo("Please write the post code like 123-4567.");
    }

    @Test
    void aListThatMayNotChangeHasItsRowsWhateverIsSent() {
        var schema = Examples.with(
                """
                {"type": "dynamiclist", "path": "a", "allowAddRemove": false, "defaultRepetitions": 2, "components": [
                  {"type": "number", "key": "n", "validate": {"required": true}}]}""");
        var validator = new FormValidator();

        assertThat(validator.validate(schema, Map.of()).errors())
                .extracting(FieldError::key)
                .containsExactly("a[0].n", "a[1].n");
        assertThat(validator
                        .validate(schema, Map.of("a", List.of(Map.of("n", 1))))
                        .errors())
                .extracting(FieldError::messageKey)
                .containsExactly("forms.error.rowsFixed");
        assertThat(validator
                        .validate(schema, Map.of("a", List.of(Map.of("n", 1), Map.of("n", 2))))
                        .isValid())
                .isTrue();
    }

    @Test
    void countsTheRowsOfListsWithinLists() {
        var schema = Examples.with(
                """
                {"type": "dynamiclist", "path": "a", "components": [
                  {"type": "dynamiclist", "path": "b", "components": [{"type": "number", "key": "n"}]}]}""");
        var row = Map.of("b", Collections.nCopies(99, Map.of("n", 1)));
        var validator = new FormValidator();

        assertThat(validator
                        .validate(schema, Map.of("a", Collections.nCopies(5, row)))
                        .isValid())
                .isTrue();
        assertThat(validator
                        .validate(schema, Map.of("a", Collections.nCopies(6, row)))
                        .errors())
                .extracting(FieldError::messageKey)
                .containsOnly("forms.error.rowsTooMany");
    }

    @Test
    void anExpressionInARowSeesItsRowTheRowsParentAndItsNumber() {
        var schema = Examples.with(
                """
                {"type": "number", "key": "base"},
                {"type": "dynamiclist", "path": "a", "components": [
                  {"type": "number", "key": "n"},
                  {"type": "expression", "key": "sum", "expression": "=this.n + parent.base + base + n + i[1]"}]}""");

        assertThat(new FormValidator()
                        .validate(schema, Map.of("base", 100, "a", List.of(Map.of("n", 1), Map.of("n", 2.5))))
                        .values()
                        .get("a"))
                .isEqualTo(List.of(Map.of("n", 1L, "sum", 203L), Map.of("n", new BigDecimal("2.5"), "sum", 207L)));
    }

    @Test
    void whatGrowsWithoutEndCountsAsNothing() {
        var doubling = new StringBuilder("{\"type\":\"textarea\",\"key\":\"a0\"}");
        for (int i = 1; i < 200; i++) {
            doubling.append(",{\"type\":\"expression\",\"key\":\"a%d\",\"expression\":\"=a%d + a%d\"}"
                    .formatted(i, i - 1, i - 1));
        }
        var result = new FormValidator().validate(Examples.with(doubling.toString()), Map.of("a0", "x".repeat(5_000)));

        assertThat(result.values()).containsKey("a2").doesNotContainKey("a3");
    }

    @Test
    void readsLikeANoteRowByRow() {
        var cleaned = new HashMap<>(AllFields.validate(AllFields.answers()).values());

        assertThat(FormSummary.of(AllFields.SCHEMA, cleaned, Locale.JAPANESE).lines())
                .extracting(line -> line.label() + "：" + line.value())
                .contains(
                        "何時から：14:30",
                        "電話した日時：2026年11月20日（金） 9:15",
                        "話題：仕事、住まい",
                        "市区町村：港区",
                        "お子さん 1・名前：太郎",
                        "お子さん 2・名前：花子",
                        "書類：ファイル 1 件");
    }

    @Test
    void tellsProgramsOfListsChoicesAndFiles() {
        var questions = FormOutline.of(AllFields.SCHEMA, Locale.ENGLISH, AllFields.context())
                .fields();

        var list = questions.stream()
                .filter(it -> it.key().equals("children"))
                .findFirst()
                .orElseThrow();
        assertThat(list.type()).isEqualTo("list");
        assertThat(list.fields()).extracting(FormOutline.Question::key).containsExactly("name", "age", "school");
        var place = questions.stream()
                .filter(it -> it.key().equals("place"))
                .findFirst()
                .orElseThrow();
        assertThat(place.options())
                .containsExactly(new FormOutline.Option("library", "Library"), new FormOutline.Option("park", "park"));
        assertThat(questions)
                .extracting(FormOutline.Question::key, FormOutline.Question::type)
                .contains(tuple("papers", "files"), tuple("address.city", "text"), tuple("childCount", "computed"));
    }
}
