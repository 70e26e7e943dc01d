package org.otonari.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One component's JSON, read with typed questions; what does not fit becomes a finding and reads as absent. */
final class ComponentNode {

    private final JsonNode json;
    private final String name;
    private final Findings findings;
    private final List<Expression> expressions = new ArrayList<>();

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

    /** Every expression read so far. */
    List<Expression> expressions() {
        return expressions;
    }

    String text(String property) {
        return text(json.path(property), property);
    }

    private String text(JsonNode value, String property) {
        if (value.isTextual()) {
            return value.textValue();
        }
        if (!isAbsent(value)) {
            finding("propertyValue", property);
        }
        return "";
    }

    Flag flag(String property) {
        return flag(json.path(property), property, "propertyValue");
    }

    boolean fixedFlag(String property, boolean otherwise) {
        var value = json.path(property);
        if (!isAbsent(value) && !value.isBoolean()) {
            finding("propertyValue", property);
        }
        return value.asBoolean(otherwise);
    }

    Flag rule(String property) {
        return flag(json.path("validate").path(property), "validate." + property, "validateValue");
    }

    private Flag flag(JsonNode value, String property, String code) {
        if (value.isTextual() && Expression.isOne(value.textValue())) {
            return new Flag(false, expression(value.textValue(), property));
        }
        if (!isAbsent(value) && !value.isBoolean()) {
            finding(code, property);
        }
        return new Flag(value.asBoolean(false), null);
    }

    /** A whole number from 0 to {@code most}, or an expression for one. */
    Limit length(String property, int most) {
        var limit = limit(property);
        var number = limit.fixed();
        if (number != null
                && (number.stripTrailingZeros().scale() > 0
                        || number.signum() < 0
                        || number.intValue() > most
                        || number.precision() > 9)) {
            finding("validateValue", property);
            return new Limit(null, null);
        }
        return limit;
    }

    Limit limit(String property) {
        var value = json.path("validate").path(property);
        if (isAbsent(value) || (value.isTextual() && value.textValue().isBlank())) {
            return new Limit(null, null);
        }
        if (value.isTextual() && Expression.isOne(value.textValue())) {
            return new Limit(null, expression(value.textValue(), "validate." + property));
        }
        var number =
                Limit.number(value.isNumber() ? value.numberValue() : value.isTextual() ? value.textValue() : value);
        if (number == null) {
            finding("validateValue", property);
        }
        return new Limit(number, null);
    }

    /** A whole number outside {@code validate}; {@code otherwise} if there is none. */
    int count(String property, int otherwise, int most) {
        var value = json.path(property);
        if (isAbsent(value)) {
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
        return wording(json.path(property), property);
    }

    /** The same for a setting within a setting. */
    Wording wording(JsonNode value, String property) {
        return wording(text(value, property), property);
    }

    Wording wording(String japanese, String property) {
        var english = custom("en." + property).filter(text -> !text.isBlank()).orElse(null);
        return new Wording(
                japanese,
                english,
                template(japanese, property),
                english == null ? null : template(english, "en." + property));
    }

    private @Nullable Template template(String text, String property) {
        if (!Template.isOne(text)) {
            return null;
        }
        try {
            return Template.parse(text, expressions::add);
        } catch (Expression.Broken broken) {
            finding(broken.code(), Findings.shortened(text), property);
            return null;
        }
    }

    @Nullable
    Expression expression(String property) {
        var value = json.path(property);
        return isAbsent(value) || (value.isTextual() && value.textValue().isBlank())
                ? null
                : expression(value.asText(), property);
    }

    @Nullable
    Expression expression(String feel, String property) {
        try {
            var expression = Expression.parse(feel);
            expressions.add(expression);
            return expression;
        } catch (Expression.Broken broken) {
            finding(broken.code(), Findings.shortened(feel), property);
            return null;
        }
    }

    @Nullable
    Expression hide() {
        var hide = json.path("conditional").path("hide");
        return isAbsent(hide) || (hide.isTextual() && hide.textValue().isBlank())
                ? null
                : expression(hide.asText(), "conditional.hide");
    }

    Optional<String> custom(String property) {
        var value = json.path("properties").path(property);
        return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
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

    void checkProperties() {
        var properties = json.path("properties");
        if (!isAbsent(properties) && !properties.isObject()) {
            finding("propertyValue", "properties");
        }
        properties.properties().forEach(entry -> {
            if (!entry.getValue().isTextual()) {
                finding("propertyValue", entry.getKey());
            }
        });
    }

    static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }
}
