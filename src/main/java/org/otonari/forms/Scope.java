package org.otonari.forms;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names of a form, or of the rows of a list within it, and the expressions that might ask for them. An expression
 * may only look up: otherwise two conditions could hide each other, and no order of evaluating them would be right.
 */
final class Scope {

    private final Keys keys;
    private final @Nullable Scope above;
    private final List<Written> written;

    private record Written(ComponentNode node, Scope scope) {}

    private Scope(Keys keys, @Nullable Scope above, List<Written> written) {
        this.keys = keys;
        this.above = above;
        this.written = written;
    }

    static Scope ofForm() {
        return new Scope(new Keys(), null, new ArrayList<>());
    }

    Scope ofRows(Keys row) {
        return new Scope(row, this, written);
    }

    Keys keys() {
        return keys;
    }

    int depth() {
        return above == null ? 0 : above.depth() + 1;
    }

    /** Its expressions count from here on, those it reads later too. */
    void write(ComponentNode node) {
        written.add(new Written(node, this));
    }

    void checkNothingAboveAsksFor(String key) {
        for (var each : written) {
            if (each.scope.isWithin(this)
                    && each.node.expressions().stream().anyMatch(expression -> expression.mentions(key))) {
                each.node.finding("conditionLater", key);
            }
        }
    }

    private boolean isWithin(Scope other) {
        return this == other || (above != null && above.isWithin(other));
    }
}
