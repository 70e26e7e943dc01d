package org.otonari.forms;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The text of a form as a tree, within bounds that no form needs to cross. */
final class SchemaJson {

    static final int MAX_BYTES = 200_000;

    /** Five groups within each other, and their options. */
    static final int MAX_DEPTH = 16;

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

    private SchemaJson() {}

    /** @throws FormSchemaException if it is not one JSON object of a bearable size */
    static JsonNode read(String json, Findings findings) {
        if (json.length() > MAX_BYTES || json.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            findings.add("", "tooLarge", MAX_BYTES / 1000);
            findings.throwIfAny();
        }
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

    static @Nullable Object value(JsonNode node) {
        return ComponentNode.isAbsent(node) ? null : JSON.convertValue(node, Object.class);
    }
}
