package org.otonari.forms;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A Camunda Form that has passed every check; immutable. */
public final class FormSchema {

    private final String id;
    private final List<FormComponent> components;
    private final Keys keys;
    private final FactsAsked facts;
    private final Map<String, FormField> fields;

    FormSchema(String id, List<FormComponent> components, Keys keys, FactsAsked facts) {
        this.id = id;
        this.components = List.copyOf(components);
        this.keys = keys;
        this.facts = facts;
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

    /** Every question that is asked once, those in groups too, in reading order; those in lists are left out. */
    public Collection<FormField> fields() {
        return fields.values();
    }

    public Optional<FormField> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** Whether somebody can add files to it, so that it needs a place to keep them. */
    public boolean takesFiles() {
        return any(components, field -> field.kind().plain() instanceof FilesType);
    }

    /** Whether what it shows or accepts may depend on this fact of the case ({@link FormContext#facts}). */
    public boolean asksFor(String fact) {
        return facts.contains(fact);
    }

    Keys keys() {
        return keys;
    }

    /**
     * What the process gets to know of accepted answers: strings, {@code Long}, {@code Double} and booleans. A question
     * that was hidden or left open gives {@code null}, so that a gateway reads "no answer" instead of failing on an
     * unknown name or on an answer from an earlier round.
     */
    public Map<String, @Nullable Object> processVariables(Map<String, ?> cleaned) {
        var variables = new LinkedHashMap<String, @Nullable Object>();
        for (var field : fields()) {
            if (field.inProcess() && (field.isComputed() || !field.readonly().always())) {
                variables.put(field.key(), variable(cleaned.get(field.key())));
            }
        }
        return variables;
    }

    private static @Nullable Object variable(@Nullable Object value) {
        if (value instanceof BigDecimal exact) {
            return exact.doubleValue();
        }
        return value instanceof Collection || value instanceof Map ? null : value;
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

    private static boolean any(List<FormComponent> components, Predicate<FormField> wanted) {
        return components.stream()
                .anyMatch(component -> component instanceof FormField field
                        ? wanted.test(field)
                        : component instanceof FormRows rows
                                ? any(rows.components(), wanted)
                                : component instanceof FormComponent.Group group && any(group.components(), wanted));
    }
}
