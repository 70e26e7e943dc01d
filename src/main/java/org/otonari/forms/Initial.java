package org.otonari.forms;

import org.jspecify.annotations.Nullable;

/** What stands in a field before anybody answers: a value, or an expression for it. */
record Initial(@Nullable Object fixed, @Nullable Expression expression) {

    static final Initial NONE = new Initial(null, null);

    @Nullable
    Object in(Known known) {
        return expression == null ? fixed : expression.value(known);
    }
}
