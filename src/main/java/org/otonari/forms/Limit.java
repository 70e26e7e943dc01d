package org.otonari.forms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number that an author wrote down, or an expression for it; an expression that gives no number sets no limit. */
record Limit(@Nullable BigDecimal fixed, @Nullable Expression expression) {

    @Nullable
    BigDecimal in(Known known) {
        return expression == null ? fixed : number(expression.value(known));
    }

    int in(Known known, int otherwise, int most) {
        var number = in(known);
        return number == null
                ? otherwise
                : number.max(BigDecimal.ZERO).min(BigDecimal.valueOf(most)).intValue();
    }

    static @Nullable BigDecimal number(@Nullable Object raw) {
        return new NumberType(null, null, NumberType.MAX_DECIMALS).read(raw) instanceof Answer.Given given
                ? new BigDecimal(given.value().toString())
                : null;
    }
}
