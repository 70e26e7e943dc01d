package org.otonari.forms;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a field takes, as far as it is written down, and what becomes of it once expressions are evaluated.
 *
 * @param plain with the rules that are written down
 * @param evaluated none if there is nothing to evaluate
 */
record FieldKind(FieldType plain, @Nullable Function<Known, FieldType> evaluated) {

    static FieldKind fixed(FieldType type) {
        return new FieldKind(type, null);
    }

    boolean isFixed() {
        return evaluated == null;
    }

    FieldType in(Known known) {
        return evaluated == null ? plain : evaluated.apply(known);
    }
}
