package org.otonari.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Decides on the server, for every way in, whether answers can be taken. */
@Service
public class FormValidator {

    private static final int MOST_UNKNOWN = 20;

    /** As {@link #validate(FormSchema, Map, Map)} without facts. */
    public FormResult validate(FormSchema schema, Map<String, ? extends @Nullable Object> raw) {
        return validate(schema, raw, Map.of());
    }

    /**
     * Never throws, whatever is sent. Answers to hidden questions are dropped, answers to read-only ones ignored.
     *
     * @param raw what somebody sent, by key
     * @param facts what we know ourselves and conditions may ask for: values of read-only fields, facts of the case
     */
    public FormResult validate(FormSchema schema, Map<String, ? extends @Nullable Object> raw, Map<String, ?> facts) {
        var values = new LinkedHashMap<String, Object>();
        var errors = new ArrayList<FieldError>();
        new Reading(schema, facts, field -> take(field, raw, facts, values, errors))
                .forEach((component, visible) -> {});
        refuseUnknown(schema, raw, errors);
        return new FormResult(values, errors);
    }

    /** See {@link FormSchema#processVariables}. */
    public Map<String, @Nullable Object> processVariables(FormSchema schema, Map<String, ?> cleaned) {
        return schema.processVariables(cleaned);
    }

    private static @Nullable Object take(
            FormField field,
            Map<String, ? extends @Nullable Object> raw,
            Map<String, ?> facts,
            Map<String, Object> values,
            List<FieldError> errors) {
        if (field.readonly()) {
            return field.given(facts);
        }
        var answer = field.type().read(raw.get(field.key()));
        if (answer instanceof Answer.Refused refused) {
            errors.add(field.error(refused));
            return null;
        }
        if (answer instanceof Answer.Given given
                && (!field.required() || field.type().satisfies(given.value()))) {
            values.put(field.key(), given.value());
            return given.value();
        }
        if (field.required()) {
            errors.add(new FieldError(
                    field.key(), "forms.error.required." + field.type().requiredMessage(), List.of()));
        }
        return null;
    }

    private static void refuseUnknown(
            FormSchema schema, Map<String, ? extends @Nullable Object> raw, List<FieldError> errors) {
        raw.keySet().stream()
                .map(String::valueOf)
                .filter(key -> schema.field(key).isEmpty())
                .limit(MOST_UNKNOWN)
                .forEach(key -> errors.add(new FieldError(Findings.shortened(key), "forms.error.unknown", List.of())));
    }
}
