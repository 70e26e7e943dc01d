package org.otonari.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.AbstractMap.SimpleEntry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormSchemaTests {

    @Test
    void listsItsQuestionsInReadingOrderThoseInGroupsToo() {
        var schema = Examples.interview();

        assertThat(schema.id()).isEqualTo("interview");
        assertThat(schema.fields())
                .extracting(FormField::key)
                .startsWith("metAt", "minutes", "wishes", "days", "decision", "reason", "told", "caseNumber");
        assertThat(schema.components()).hasSize(15);
    }

    @Test
    void speaksEnglishWhereItIsTranslatedAndJapaneseWhereItIsNot() {
        var schema = Examples.interview();

        assertThat(schema.field("wishes").orElseThrow().label(Locale.ENGLISH)).isEqualTo("Wishes");
        assertThat(schema.field("wishes").orElseThrow().label(Locale.JAPAN)).isEqualTo("望み");
        assertThat(schema.field("language").orElseThrow().label(Locale.ENGLISH)).isEqualTo("言語");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "type | {`type`: `hologram`, `key`: `a`}",
                "type | {`key`: `a`}",
                "typeElsewhere | {`type`: `image`, `id`: `a`, `source`: `https://example.org/a.png`}",
                "typeElsewhere | {`type`: `iframe`, `id`: `a`}",
                "typeElsewhere | {`type`: `documentPreview`, `id`: `a`}",
                "subtype | {`type`: `datetime`, `key`: `a`}",
                "keyMissing | {`type`: `number`}",
                "keyShape | {`type`: `number`, `key`: `a-b`}",
                "keyShape | {`type`: `number`, `key`: `a..b`}",
                "keyShape | {`type`: `number`, `key`: `this`}",
                "keyShape | {`type`: `number`, `key`: `a.b.c.d.e.f`}",
                "keyShape | {`type`: `group`, `id`: `g`, `path`: `a b`, `components`: []}",
                "keyDuplicate | {`type`: `number`, `key`: `a`}, {`type`: `number`, `key`: `a`}",
                "keyDuplicate | {`type`: `number`, `key`: `a`}, {`type`: `number`, `key`: `a.b`}",
                "keyDuplicate | {`type`: `number`, `key`: `a.b`}, {`type`: `group`, `path`: `a`, `components`: [{`type`: `number`, `key`: `b`}]}",
                "keyDuplicate | {`type`: `number`, `key`: `a`}, {`type`: `dynamiclist`, `path`: `a`, `components`: []}",
                "pathMissing | {`type`: `dynamiclist`, `id`: `a`, `components`: []}",
                "listDepth | {`type`: `dynamiclist`, `path`: `a`, `components`: [{`type`: `dynamiclist`, `path`: `b`, `components`: [{`type`: `dynamiclist`, `path`: `c`, `components`: []}]}]}",
                "conditionSyntax | {`type`: `number`, `key`: `a`, `conditional`: {`hide`: `=b = = 1`}}",
                "conditionSyntax | {`type`: `text`, `id`: `a`, `text`: `=b = = 1`}",
                "conditionSyntax | {`type`: `text`, `id`: `a`, `text`: `Dear {{b = = 1}}`}",
                "conditionSyntax | {`type`: `number`, `key`: `a`, `properties`: {`en.label`: `Dear {{b c d !}}`}}",
                "conditionSyntax | {`type`: `number`, `key`: `a`, `validate`: {`max`: `=b !`}}",
                "conditionSyntax | {`type`: `number`, `key`: `a`, `readonly`: `=b !`}",
                "conditionSyntax | {`type`: `textfield`, `key`: `a`, `validate`: {`required`: `=b !`}}",
                "conditionSyntax | {`type`: `select`, `key`: `a`, `valuesExpression`: `=b !`}",
                "conditionSyntax | {`type`: `expression`, `key`: `a`, `expression`: `=b !`}",
                "conditionSyntax | {`type`: `table`, `id`: `a`, `dataSource`: `=b !`, `columns`: [{`key`: `x`}]}",
                "conditionSyntax | {`type`: `textfield`, `key`: `a`, `defaultValue`: `=b !`}",
                "conditionEquals | {`type`: `number`, `key`: `a`, `conditional`: {`hide`: `b = 1`}}",
                "conditionEquals | {`type`: `table`, `id`: `a`, `dataSource`: `b`, `columns`: [{`key`: `x`}]}",
                "conditionNotAllowed | {`type`: `number`, `key`: `a`, `conditional`: {`hide`: `=some x in 1..9 satisfies x > 1`}}",
                "conditionNotAllowed | {`type`: `select`, `key`: `a`, `valuesExpression`: `=for x in 1..999999999 return x`}",
                "conditionLater | {`type`: `number`, `key`: `a`, `conditional`: {`hide`: `=a = 1`}}",
                "conditionLater | {`type`: `number`, `key`: `a`, `conditional`: {`hide`: `=b = 1`}}, {`type`: `number`, `key`: `b`}",
                "conditionLater | {`type`: `text`, `id`: `a`, `text`: `{{b}}`}, {`type`: `number`, `key`: `b`}",
                "conditionLater | {`type`: `dynamiclist`, `path`: `a`, `components`: [{`type`: `text`, `id`: `t`, `text`: `{{this.b}}`}, {`type`: `number`, `key`: `b`}]}",
                "conditionLater | {`type`: `dynamiclist`, `path`: `a`, `components`: [{`type`: `number`, `key`: `b`, `validate`: {`max`: `=c`}}]}, {`type`: `number`, `key`: `c`}",
                "templateOpen | {`type`: `text`, `id`: `a`, `text`: `{{#if b}} never closed`}",
                "templateOpen | {`type`: `text`, `id`: `a`, `text`: `{{b`}",
                "pattern | {`type`: `textfield`, `key`: `a`, `validate`: {`pattern`: `([a-z`}}",
                "validateUnknown | {`type`: `number`, `key`: `a`, `validate`: {`maxLength`: 3}}",
                "validateUnknown | {`type`: `textfield`, `key`: `a`, `validate`: {`shouting`: true}}",
                "validateValue | {`type`: `textfield`, `key`: `a`, `validate`: {`required`: `yes`}}",
                "validateValue | {`type`: `textfield`, `key`: `a`, `validate`: {`maxLength`: 99999}}",
                "validateValue | {`type`: `number`, `key`: `a`, `validate`: {`max`: `many`}}",
                "validateRange | {`type`: `number`, `key`: `a`, `validate`: {`min`: 3, `max`: 2}}",
                "propertyValue | {`type`: `number`, `key`: `a`, `readonly`: `maybe`}",
                "propertyValue | {`type`: `number`, `key`: `a`, `increment`: `-1`}",
                "propertyValue | {`type`: `number`, `key`: `a`, `properties`: {`process`: true}}",
                "propertyValue | {`type`: `datetime`, `subtype`: `time`, `key`: `a`, `timeSerializingFormat`: `mars`}",
                "optionsMissing | {`type`: `radio`, `key`: `a`}",
                "optionValue | {`type`: `radio`, `key`: `a`, `values`: [{`label`: `x`}, {`value`: `1`}]}",
                "optionDuplicate | {`type`: `radio`, `key`: `a`, `values`: [{`value`: `1`}, {`value`: `1`}]}",
                "defaultValue | {`type`: `number`, `key`: `a`, `defaultValue`: `many`}",
                "accept | {`type`: `filepicker`, `key`: `a`, `accept`: `.exe`}",
                "expressionMissing | {`type`: `expression`, `key`: `a`}",
                "dataSourceMissing | {`type`: `table`, `id`: `a`, `columns`: [{`key`: `x`}]}",
                "columnsMissing | {`type`: `table`, `id`: `a`, `dataSource`: `=b`}",
                "htmlElement | {`type`: `html`, `id`: `a`, `content`: `<p>x</p><script>alert(1)</script>`}",
                "processList | {`type`: `checklist`, `key`: `a`, `values`: [{`value`: `1`}], `properties`: {`process`: `true`}}",
                "processNested | {`type`: `number`, `key`: `a.b`, `properties`: {`process`: `true`}}",
            })
    void refusesWhatItCannotPromiseToValidate(String code, String components) {
        assertThat(findings(Examples.json(components.replace('`', '"'))))
                .extracting(Finding::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{",
                "{} {}",
                "{\"id\":\"a\",\"id\":\"b\",\"components\":[]}",
                "\u0000",
                "{\"id\":1e99999999999}"
            })
    void refusesWhatIsNotOneJsonObject(String json) {
        assertThat(findings(json)).isNotEmpty().allSatisfy(finding -> assertThat(finding.message())
                .isNotBlank());
    }

    @Test
    void refusesAFormWithoutIdOrComponents() {
        assertThat(findings("{}")).extracting(Finding::code).containsExactly("idMissing", "componentsMissing");
    }

    @Test
    void refusesMoreThanThreeHundredComponentsHoweverTheyAreGrouped() {
        var many = IntStream.range(0, 150).mapToObj(i -> "{\"type\":\"group\",\"components\":[{\"type\":\"spacer\"}]}");
        var full = many.collect(Collectors.joining(","));

        assertThat(FormSchema.parse(Examples.json(full)).components()).hasSize(150);
        assertThat(findings(Examples.json(full, "{\"type\":\"spacer\"}")))
                .extracting(Finding::code)
                .containsExactly("tooMany");
    }

    @Test
    void refusesAFileOfMoreThanTwoHundredKilobytesInUtf8() {
        assertThat(findings("\"" + "あ".repeat(70_000) + "\""))
                .extracting(Finding::code)
                .containsExactly("tooLarge");
    }

    @Test
    void refusesGroupsWithinGroupsWithoutEnd() {
        var deep = "{\"type\":\"group\",\"components\":[".repeat(5_000) + "]}".repeat(5_000);

        assertThat(findings(Examples.json(deep))).extracting(Finding::code).containsExactly("json");
    }

    @Test
    void listsEverythingWrongAtOnceWithTheComponentConcerned() {
        var findings = findings(Examples.json(
                "{\"type\":\"number\",\"key\":\"a\",\"validate\":{\"x\":1}}",
                "{\"type\":\"iframe\",\"id\":\"Frame\"}"));

        assertThat(findings).extracting(Finding::componentKeyOrId).containsExactly("a", "Frame");
        assertThat(findings.get(1).message()).contains("iframe").contains("使えません");
        assertThat(findings.get(1).message(Locale.ENGLISH)).contains("iframe").contains("cannot be used");
    }

    @Test
    void namesTheComponentAndTheSettingOfABrokenExpression() {
        var refused = catchThrowableOfType(
                FormSchemaException.class,
                () -> FormSchema.parse(
                        Examples.json("{\"type\":\"number\",\"key\":\"fee\",\"validate\":{\"max\":\"=1 +\"}}")));

        assertThat(refused).hasMessage("fee conditionSyntax validate.max");
        assertThat(refused.findings().get(0).message()).contains("validate.max").contains("=1 +");
    }

    @Test
    void givesTheProcessOnlyWhatAGatewayAsksForAndNullWhereNobodyAnswered() {
        var schema = Examples.interview();
        var result = new FormValidator()
                .validate(
                        schema,
                        Map.of("metAt", "2026-11-18T14:00", "wishes", "料理", "decision", "accept", "minutes", "45"));

        assertThat(result.errors()).isEmpty();
        assertThat(schema.processVariables(result.values()))
                .containsExactly(
                        Map.entry("minutes", 45L), Map.entry("decision", "accept"), new SimpleEntry<>("reason", null));
    }

    private static List<Finding> findings(String json) {
        var refused = catchThrowableOfType(FormSchemaException.class, () -> FormSchema.parse(json));
        assertThat(refused).as("the form is refused").isNotNull();
        return refused.findings();
    }
}
