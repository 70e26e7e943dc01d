package org.otonari.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One component's JSON, read with typed questions; what does not fit becomes a finding and reads as absent. */
final class ComponentNode {

    private final JsonNode json;
    private final String name;
    private final Findings findings;

    ComponentNode(JsonNode json, String position, Findings findings) {
        this.json = json;
        this.findings = findings;
        this.name = json.path("key").asText("").isBlank()
                ? json.path("id").asText("").isBlank()
                        ? position
                        : json.path("id").asText()
                : json.path("key").asText();
    }

    /** The key, else the id, else where it stands. */
    String name() {
        return name;
    }

    void finding(String code, Object... args) {
        findings.add(name, code, args);
    }

    JsonNode at(String property) {
        return json.path(property);
    }

    String text(String property) {
        var value = json.path(property);
        if (value.isTextual()) {
            return value.textValue();
        }
        if (!value.isMissingNode() && !value.isNull()) {
            finding("propertyValue", property);
        }
        return "";
    }

    boolean flag(String property) {
        return flag(json, property, "propertyValue");
    }

    boolean rule(String property) {
        return flag(json.path("validate"), property, "validateValue");
    }

    private boolean flag(JsonNode within, String property, String code) {
        var value = within.path(property);
        if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
            finding(code, property);
        }
        return value.asBoolean(false);
    }

    /** A whole number from 0 to {@code most}, or {@code otherwise} if the author set none. */
    int length(String property, int otherwise, int most) {
        var number = number(property);
        if (number == null) {
            return otherwise;
        }
        if (number.stripTrailingZeros().scale() > 0
                || number.signum() < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            finding("validateValue", property);
            return otherwise;
        }
        return number.intValueExact();
    }

    @Nullable
    BigDecimal number(String property) {
        var value = json.path("validate").path(property);
        if (value.isMissingNode()
                || value.isNull()
                || (value.isTextual() && value.textValue().isBlank())) {
            return null;
        }
        var read = new NumberType(null, null, NumberType.MAX_DECIMALS)
                .read(value.isNumber() ? value.numberValue() : value.isTextual() ? value.textValue() : value);
        if (read instanceof Answer.Given given) {
            return new BigDecimal(given.value().toString());
        }
        finding("validateValue", property);
        return null;
    }

    /** A whole number outside {@code validate}; {@code otherwise} if there is none. */
    int count(String property, int otherwise, int most) {
        var value = json.path(property);
        if (value.isMissingNode() || value.isNull()) {
            return otherwise;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < 0 || value.intValue() > most) {
            finding("propertyValue", property);
            return otherwise;
        }
        return value.intValue();
    }

    /** Japanese from the named property, English from {@code properties["en.<property>"]}. */
    Wording wording(String property) {
        return wording(text(property), "en." + property);
    }

    private Wording wording(String japanese, String englishKey) {
        if (japanese.startsWith("=") || japanese.contains("{{")) {
            finding("expression", shortProperty(englishKey));
        }
        return new Wording(
                japanese, custom(englishKey).filter(text -> !text.isBlank()).orElse(null));
    }

    private static String shortProperty(String englishKey) {
        return englishKey.substring("en.".length());
    }

    Optional<String> custom(String property) {
        var value = json.path("properties").path(property);
        return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
    }

    Options options() {
        var values = json.path("values");
        Map<String, Wording> byValue = new LinkedHashMap<>();
        for (var option : values) {
            var value = option.path("value").asText("");
            if (value.isBlank()) {
                finding("optionValue");
                continue;
            }
            var label = option.path("label").asText("").isBlank()
                    ? value
                    : option.path("label").asText();
            if (byValue.put(value, wording(label, "en.value." + value)) != null) {
                finding("optionDuplicate", value);
            }
        }
        if (byValue.isEmpty()) {
            finding("optionsMissing");
        }
        return Options.of(byValue);
    }

    FormComponent.Placement placement() {
        var layout = json.path("layout");
        var columns = layout.path("columns");
        return layout.isObject()
                ? new FormComponent.Placement(
                        layout.path("row").asText(""),
                        columns.canConvertToInt() ? Math.max(0, Math.min(16, columns.intValue())) : 0)
                : FormComponent.Placement.OPEN;
    }

    @Nullable
    Condition hide() {
        var hide = json.path("conditional").path("hide");
        if (hide.isMissingNode()
                || hide.isNull()
                || (hide.isTextual() && hide.textValue().isBlank())) {
            return null;
        }
        try {
            return Condition.parse(hide.asText());
        } catch (Condition.Broken broken) {
            finding(broken.code(), Findings.shortened(hide.asText()));
            return null;
        }
    }
}
