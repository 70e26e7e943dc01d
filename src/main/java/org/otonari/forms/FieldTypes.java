package org.otonari.forms;

import java.util.Map;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads what kind of answer a component takes, and which rules its author may set for it. */
final class FieldTypes {

    private static final Map<String, Set<String>> RULES = Map.of(
            "textfield", Set.of("required", "minLength", "maxLength", "pattern", "validationType"),
            "textarea", Set.of("required", "minLength", "maxLength", "pattern"),
            "number", Set.of("required", "min", "max"),
            "checkbox", Set.of("required"),
            "radio", Set.of("required"),
            "select", Set.of("required"),
            "checklist", Set.of("required"),
            "datetime", Set.of("required"));

    /** Camunda can compute these; we cannot promise that the server would check the same. */
    private static final Set<String> UNSUPPORTED =
            Set.of("valuesKey", "valuesExpression", "disallowPassedDates", "serializeToString");

    private FieldTypes() {}

    static boolean isField(String type) {
        return RULES.containsKey(type);
    }

    /** Nothing if a finding says why. */
    static @Nullable FieldType read(String type, ComponentNode node) {
        checkRules(type, node);
        return switch (type) {
            case "textfield" -> text(node, false);
            case "textarea" -> text(node, true);
            case "number" -> number(node);
            case "checkbox" -> new YesNoType();
            case "radio", "select" -> new ChoiceType(node.options());
            case "checklist" -> new ChecklistType(node.options());
            case "datetime" -> moment(node);
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static void checkRules(String type, ComponentNode node) {
        var allowed = RULES.getOrDefault(type, Set.of());
        node.at("validate").fieldNames().forEachRemaining(rule -> {
            if (!allowed.contains(rule)) {
                node.finding("validateUnknown", rule);
            }
        });
        for (var property : UNSUPPORTED) {
            var value = node.at(property);
            if (!value.isMissingNode() && !value.isNull() && !(value.isBoolean() && !value.booleanValue())) {
                node.finding("propertyUnsupported", property);
            }
        }
    }

    private static FieldType text(ComponentNode node, boolean multiline) {
        boolean inProcess = node.custom("process").filter("true"::equals).isPresent();
        int limit = multiline && !inProcess ? TextType.AREA_LIMIT : TextType.LINE_LIMIT;
        int min = node.length("minLength", 0, limit);
        int max = node.length("maxLength", limit, limit);
        if (min > max) {
            node.finding("validateRange", min, max);
        }
        var shape =
                switch (node.at("validate").path("validationType").asText("")) {
                    case "", "custom", "text" -> TextType.Shape.ANY;
                    case "email" -> TextType.Shape.EMAIL;
                    case "phone" -> TextType.Shape.PHONE;
                    default -> {
                        node.finding("validateValue", "validationType");
                        yield TextType.Shape.ANY;
                    }
                };
        return new TextType(multiline, min, max, pattern(node), shape);
    }

    private static @Nullable TextPattern pattern(ComponentNode node) {
        var pattern = node.at("validate").path("pattern").asText("");
        if (pattern.isEmpty()) {
            return null;
        }
        try {
            if (pattern.length() <= Condition.MAX_LENGTH) {
                return TextPattern.of(pattern);
            }
        } catch (PatternSyntaxException | StackOverflowError notAnExpression) {
            // The finding below says so.
        }
        node.finding("pattern", Findings.shortened(pattern));
        return null;
    }

    private static FieldType number(ComponentNode node) {
        var min = node.number("min");
        var max = node.number("max");
        if (min != null && max != null && min.compareTo(max) > 0) {
            node.finding("validateRange", min.toPlainString(), max.toPlainString());
        }
        return new NumberType(min, max, node.count("decimalDigits", NumberType.MAX_DECIMALS, NumberType.MAX_DECIMALS));
    }

    private static @Nullable FieldType moment(ComponentNode node) {
        int step = Math.max(1, node.count("timeInterval", 15, 720));
        return switch (node.at("subtype").asText("")) {
            case "date" -> new MomentType(MomentType.Part.DATE, step);
            case "time" -> new MomentType(MomentType.Part.TIME, step);
            case "datetime" -> new MomentType(MomentType.Part.DATETIME, step);
            default -> {
                node.finding("subtype", node.at("subtype").asText(""));
                yield null;
            }
        };
    }
}
