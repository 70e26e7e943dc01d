package org.otonari.forms;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A Camunda Form that has passed every check; immutable. */
public final class FormSchema {

    private final String id;
    private final List<FormComponent> components;
    private final Map<String, FormField> fields;

    FormSchema(String id, List<FormComponent> components) {
        this.id = id;
        this.components = List.copyOf(components);
        var byKey = new LinkedHashMap<String, FormField>();
        collect(components, byKey);
        this.fields = Collections.unmodifiableMap(byKey);
    }

    /** @throws FormSchemaException with every reason why this is not a form we can show and validate */
    public static FormSchema parse(String json) {
        return new SchemaReader().read(json);
    }

    /** The form's name in the models; the file is called the same. */
    public String id() {
        return id;
    }

    /** What stands at the top level, in reading order. */
    public List<FormComponent> components() {
        return components;
    }

    /** Every question, those in groups too, in reading order. */
    public Collection<FormField> fields() {
        return fields.values();
    }

    public Optional<FormField> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /**
     * What the process gets to know of accepted answers: strings, {@code Long}, {@code Double} and booleans. A question
     * that was hidden or left open gives {@code null}, so that a gateway reads "no answer" instead of failing on an
     * unknown name or on an answer from an earlier round.
     */
    public Map<String, @Nullable Object> processVariables(Map<String, ?> cleaned) {
        var variables = new LinkedHashMap<String, @Nullable Object>();
        for (var field : fields()) {
            if (field.inProcess() && !field.readonly()) {
                Object value = cleaned.get(field.key());
                variables.put(field.key(), value instanceof BigDecimal exact ? (Object) exact.doubleValue() : value);
            }
        }
        return variables;
    }

    private static void collect(List<FormComponent> components, Map<String, FormField> byKey) {
        for (var component : components) {
            if (component instanceof FormField field) {
                byKey.put(field.key(), field);
            } else if (component instanceof FormComponent.Group group) {
                collect(group.components(), byKey);
            }
        }
    }
}
