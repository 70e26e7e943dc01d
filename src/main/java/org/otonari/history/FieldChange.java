package org.otonari.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One field that was changed.
 *
 * @param subject what kind of thing has the field, e.g. {@code person}
 * @param field its name in the record, nested ones with a dot: {@code name.reading}
 * @param before null if it was empty; lists as entries joined by {@code ", "}, the parts of an entry by a blank
 * @param changedBy account; null when a process or the person themselves did it
 */
public record FieldChange(
        String subject,
        String subjectId,
        String field,
        @Nullable String before,
        @Nullable String after,
        @Nullable String changedBy,
        Instant at) {}
