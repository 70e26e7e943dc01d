package org.otonari.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which facts of its case a form may ask for, judged by the names that stand in it: rather one too many than one too
 * few.
 */
final class FactsAsked {

    private final Set<String> names = new HashSet<>();
    private final List<String> expressions = new ArrayList<>();

    FactsAsked(JsonNode form) {
        collect(form);
    }

    boolean contains(String fact) {
        var mentioned = Pattern.compile("(?<![\\w.])" + Pattern.quote(fact) + "(?!\\w)");
        return names.contains(fact)
                || expressions.stream().anyMatch(it -> mentioned.matcher(it).find());
    }

    private void collect(JsonNode node) {
        node.properties().forEach(entry -> {
            if (entry.getKey().equals("valuesKey")) {
                names.add(entry.getValue().asText());
            }
        });
        // A field nobody writes in shows the fact that is called like it.
        if (node.path("readonly").asBoolean() || node.path("readonly").isTextual()) {
            names.add(node.path("key").asText());
        }
        if (node.isTextual() && Template.isOne(node.textValue())) {
            expressions.add(node.textValue());
        }
        node.forEach(this::collect);
    }
}
