package org.otonari.ofp.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the checked answers of a form by key. */
record TaskAnswers(Map<String, Object> values, Clock clock) {

    @Nullable
    String text(String key) {
        return values.get(key) instanceof String text ? text : null;
    }

    /** @throws IllegalStateException if the form has no such required field: model and code have drifted apart */
    String required(String key) {
        var text = text(key);
        if (text == null) {
            throw new IllegalStateException("The form gives no " + key);
        }
        return text;
    }

    boolean says(String key, String value) {
        return value.equals(values.get(key));
    }

    @Nullable
    LocalDate day(String key) {
        return values.get(key) instanceof String day && !day.isBlank() ? LocalDate.parse(day) : null;
    }

    /** A date and time as the form gives it: Tokyo wall time without an offset. */
    Instant moment(String key) {
        return LocalDateTime.parse(required(key)).atZone(clock.getZone()).toInstant();
    }
}
