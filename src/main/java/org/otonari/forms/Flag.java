package org.otonari.forms;

import org.jspecify.annotations.Nullable;

/** Yes or no, or an expression that says which. */
record Flag(boolean fixed, @Nullable Expression expression) {

    static final Flag NO = new Flag(false, null);

    boolean in(Known known) {
        return expression == null ? fixed : Expression.holds(expression, known);
    }

    /** Whatever is answered. */
    boolean always() {
        return expression == null && fixed;
    }
}
