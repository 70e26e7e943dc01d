package org.otonari.forms;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one form and finds everything wrong with it; used once. */
final class SchemaReader {

    static final int MAX_BYTES = 200_000;

    static final int MAX_COMPONENTS = 300;

    /** Five groups within each other, and their options. */
    static final int MAX_DEPTH = 16;

    private static final Pattern KEY = Pattern.compile("[A-Za-z_]\\w{0,63}");

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_BYTES)
                            .maxNumberLength(40)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Findings findings = new Findings();
    private final Set<String> keys = new HashSet<>();
    private final List<ComponentNode> conditional = new ArrayList<>();
    private int count;

    FormSchema read(String json) {
        if (json.length() > MAX_BYTES || json.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            findings.add("", "tooLarge", MAX_BYTES / 1000);
            findings.throwIfAny();
        }
        var root = tree(json);
        var id = root.path("id").asText("");
        if (id.isBlank()) {
            findings.add("", "idMissing");
        }
        if (!root.path("components").isArray()) {
            findings.add("", "componentsMissing");
        }
        var components = components(root.path("components"), "");
        findings.throwIfAny();
        return new FormSchema(id, components);
    }

    private JsonNode tree(String json) {
        JsonNode root = null;
        try {
            root = JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            findings.add("", "json", at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr());
        } catch (ArithmeticException | NumberFormatException hugeNumber) {
            findings.add("", "json", 1, 1);
        }
        findings.throwIfAny();
        if (root == null || !root.isObject()) {
            findings.add("", "json", 1, 1);
            findings.throwIfAny();
            throw new IllegalStateException();
        }
        return root;
    }

    private List<FormComponent> components(JsonNode list, String within) {
        var components = new ArrayList<FormComponent>();
        int position = 0;
        for (var each : list) {
            var node = new ComponentNode(each, within + "#" + ++position, findings);
            if (++count == MAX_COMPONENTS + 1) {
                findings.add("", "tooMany", MAX_COMPONENTS);
            }
            if (count > MAX_COMPONENTS) {
                break;
            }
            var component = component(node);
            if (component != null) {
                components.add(component);
            }
        }
        return components;
    }

    private @Nullable FormComponent component(ComponentNode node) {
        checkProperties(node);
        var type = node.at("type").asText("");
        var hide = node.hide();
        if (hide != null) {
            conditional.add(node);
        }
        if (FieldTypes.isField(type)) {
            return field(type, node, hide);
        }
        return switch (type) {
            case "text" -> new FormComponent.Text(node.name(), node.wording("text"), hide, node.placement());
            case "separator" -> new FormComponent.Gap(node.name(), true, hide, node.placement());
            case "spacer" -> new FormComponent.Gap(node.name(), false, hide, node.placement());
            case "group" -> group(node, hide);
            default -> {
                node.finding("type", type);
                yield null;
            }
        };
    }

    private FormComponent group(ComponentNode node, @Nullable Condition hide) {
        if (!node.text("path").isBlank()) {
            node.finding("propertyUnsupported", "path");
        }
        return new FormComponent.Group(
                node.name(),
                node.wording("label"),
                components(node.at("components"), node.name()),
                hide,
                node.placement());
    }

    private @Nullable FormComponent field(String typeName, ComponentNode node, @Nullable Condition hide) {
        var key = key(node);
        var type = FieldTypes.read(typeName, node);
        if (type == null) {
            return null;
        }
        boolean inProcess = node.custom("process").filter("true"::equals).isPresent();
        if (inProcess && !type.fitsProcess()) {
            node.finding("processList");
        }
        return new FormField(
                node.at("id").asText(key),
                key,
                node.wording("label"),
                node.wording("description"),
                node.rule("required"),
                node.flag("readonly") || node.flag("disabled"),
                inProcess,
                type,
                initial(node, type),
                hide,
                node.placement());
    }

    private String key(ComponentNode node) {
        var key = node.text("key");
        if (key.isBlank()) {
            node.finding("keyMissing");
        } else if (!KEY.matcher(key).matches()) {
            node.finding("keyShape", key);
        } else if (!keys.add(key)) {
            node.finding("keyDuplicate", key);
        } else {
            checkNothingAboveAsks(key);
        }
        return key;
    }

    /** Otherwise two conditions could hide each other, and no order of evaluating them would be right. */
    private void checkNothingAboveAsks(String key) {
        for (var node : conditional) {
            if (Condition.mentions(node.at("conditional").path("hide").asText(), key)) {
                node.finding("conditionLater", key);
            }
        }
    }

    private static @Nullable Object initial(ComponentNode node, FieldType type) {
        var json = node.at("defaultValue");
        if (json.isMissingNode() || json.isNull()) {
            return null;
        }
        var read = type.read(JSON.convertValue(json, Object.class));
        if (read instanceof Answer.Refused) {
            node.finding("defaultValue", json.asText());
        }
        return read instanceof Answer.Given given ? given.value() : null;
    }

    private static void checkProperties(ComponentNode node) {
        var properties = node.at("properties");
        if (!properties.isMissingNode() && !properties.isNull() && !properties.isObject()) {
            node.finding("propertyValue", "properties");
        }
        properties.properties().forEach(entry -> {
            if (!entry.getValue().isTextual()) {
                node.finding("propertyValue", entry.getKey());
            }
        });
    }
}
