package org.otonari.forms;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an expression may ask for at one place of a form.
 *
 * @param names grows while the form is read: facts of the case, then one answer after the other
 * @param today in Tokyo
 */
record Known(Map<String, Object> names, LocalDate today, FormContext context) {

    /** Before anything is known: what a form looks like on paper. */
    static final Known NOTHING = new Known(new HashMap<>(), LocalDate.EPOCH, FormContext.NONE);

    Known and(Map<String, ? extends @Nullable Object> more) {
        Map<String, Object> all = new HashMap<>(names);
        all.putAll(more);
        return new Known(all, today, context);
    }
}
