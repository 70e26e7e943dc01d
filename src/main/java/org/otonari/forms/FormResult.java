package org.otonari.forms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What validation found.
 *
 * @param values the accepted answers in the form's order: {@code String}, {@code Long}, {@code BigDecimal},
 *     {@code Boolean}, {@code List<String>}, and ISO 8601 strings for dates and times. Use them only if
 *     {@link #isValid()}
 * @param errors in the form's order; empty if everything can be taken
 */
public record FormResult(Map<String, Object> values, List<FieldError> errors) {

    public FormResult {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        errors = List.copyOf(errors);
    }

    public boolean isValid() {
        return errors.isEmpty();
    }
}
