package org.otonari.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the answers to choose from come from: written down, a fact of the case, or an expression.
 *
 * @param fixed those written down; empty where they come from elsewhere
 * @param english what single values are called in English
 */
record OptionSource(
        Options fixed, @Nullable String fact, @Nullable Expression expression, Map<String, String> english) {

    static OptionSource of(ComponentNode node) {
        var fact = node.text("valuesKey");
        var expression = node.expression("valuesExpression");
        var english = new LinkedHashMap<String, String>();
        node.at("properties").properties().forEach(entry -> {
            if (entry.getKey().startsWith("en.value.")) {
                english.put(
                        entry.getKey().substring("en.value.".length()),
                        entry.getValue().asText());
            }
        });
        boolean isElsewhere = !fact.isBlank() || !ComponentNode.isAbsent(node.at("valuesExpression"));
        return new OptionSource(
                isElsewhere ? Options.NONE : written(node), fact.isBlank() ? null : fact, expression, english);
    }

    boolean isFixed() {
        return fact == null && expression == null;
    }

    Options in(Known known) {
        if (isFixed()) {
            return fixed;
        }
        var list =
                fact != null ? known.context().facts().get(fact) : expression == null ? null : expression.value(known);
        Map<String, Wording> byValue = new LinkedHashMap<>();
        if (list instanceof List<?> several) {
            several.stream().limit(Plain.MOST_ITEMS).forEach(each -> add(each, byValue));
        }
        return Options.of(byValue);
    }

    /** A value alone, or {@code value}, {@code label} and, if there is one, {@code en}. */
    private void add(@Nullable Object option, Map<String, Wording> byValue) {
        var map = option instanceof Map<?, ?> given ? given : null;
        var value = Options.text(map == null ? option : map.get("value"));
        if (value == null || value.isBlank()) {
            return;
        }
        var label = map == null ? "" : Plain.words(map.get("label"));
        var translated = map == null ? "" : Plain.words(map.get("en"));
        byValue.putIfAbsent(
                value,
                new Wording(label.isEmpty() ? value : label, translated.isEmpty() ? english.get(value) : translated));
    }

    private static Options written(ComponentNode node) {
        Map<String, Wording> byValue = new LinkedHashMap<>();
        for (var option : node.at("values")) {
            var value = option.path("value").asText("");
            if (value.isBlank()) {
                node.finding("optionValue");
                continue;
            }
            var label = option.path("label").asText("").isBlank()
                    ? value
                    : option.path("label").asText();
            if (byValue.put(value, node.wording(label, "value." + value)) != null) {
                node.finding("optionDuplicate", value);
            }
        }
        if (byValue.isEmpty()) {
            node.finding("optionsMissing");
        }
        return Options.of(byValue);
    }
}
