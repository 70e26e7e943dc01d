package org.otonari.forms;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number of at most 15 digits before and 10 after the point, also typed in full width or with thousands commas.
 *
 * @param decimals how many digits may follow the point
 * @param increment every answer is a multiple of it
 * @param asText for a process that must not round what it gets
 */
record NumberType(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        int decimals,
        @Nullable BigDecimal increment,
        boolean asText)
        implements FieldType {

    static final int MAX_DECIMALS = 10;

    private static final Pattern SHAPE = Pattern.compile("[+-]?(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})(\\.\\d{1,20})?");

    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(15);

    NumberType(@Nullable BigDecimal min, @Nullable BigDecimal max, int decimals) {
        this(min, max, decimals, null, false);
    }

    @Override
    public Answer read(@Nullable Object raw) {
        if (raw == null) {
            return Answer.MISSING;
        }
        if (raw instanceof Number number) {
            return readNumber(number);
        }
        if (!(raw instanceof CharSequence) || raw.toString().length() > 60) {
            return Answer.refused("number");
        }
        var text = Normalizer.normalize(raw.toString(), Normalizer.Form.NFKC).strip();
        if (text.isEmpty()) {
            return Answer.MISSING;
        }
        text = text.replace('−', '-').replace('ー', '-');
        return SHAPE.matcher(text).matches() ? check(new BigDecimal(text.replace(",", ""))) : Answer.refused("number");
    }

    private Answer readNumber(Number number) {
        try {
            return check(number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString()));
        } catch (NumberFormatException notFinite) {
            return Answer.refused("number");
        }
    }

    private Answer check(BigDecimal number) {
        // Before anything that would write the digits out: 1e999999999 is a short text and a very long number.
        if (Math.abs((long) number.precision() - number.scale()) > 40
                || number.abs().compareTo(LIMIT) >= 0) {
            return Answer.refused("number");
        }
        var exact = number.stripTrailingZeros();
        if (exact.scale() > decimals) {
            return decimals == 0 ? Answer.refused("whole") : Answer.refused("decimals", decimals);
        }
        if (min != null && exact.compareTo(min) < 0) {
            return Answer.refused("min", min);
        }
        if (max != null && exact.compareTo(max) > 0) {
            return Answer.refused("max", max);
        }
        if (increment != null && exact.remainder(increment).signum() != 0) {
            return Answer.refused("increment", increment);
        }
        if (asText) {
            return Answer.given(exact.toPlainString());
        }
        return Answer.given(exact.scale() <= 0 ? (Object) exact.longValueExact() : exact);
    }

    @Override
    public String requiredMessage() {
        return "number";
    }

    @Override
    public String show(Object value, Locale locale) {
        var format = NumberFormat.getNumberInstance(Texts.supported(locale));
        format.setMaximumFractionDigits(MAX_DECIMALS);
        return read(value) instanceof Answer.Given given && value instanceof String
                ? format.format(new BigDecimal(given.value().toString()))
                : value instanceof Number ? format.format(value) : value.toString();
    }
}
