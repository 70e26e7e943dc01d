package org.otonari.forms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What expressions take in and give out: text, numbers, yes and no, lists and maps of these. Anything else counts as
 * nothing, so that an expression cannot reach into an object, and nothing can grow without bounds.
 */
final class Plain {

    static final int MOST_ITEMS = 1_000;

    private static final int LONGEST_TEXT = 20_000;
    private static final int DEEPEST = 6;

    private Plain() {}

    static @Nullable Object of(@Nullable Object raw) {
        return of(raw, 0, new int[] {10 * MOST_ITEMS});
    }

    static Map<String, @Nullable Object> map(Map<?, ?> raw) {
        return map(raw, 0, new int[] {10 * MOST_ITEMS});
    }

    private static @Nullable Object of(@Nullable Object raw, int depth, int[] left) {
        if (depth > DEEPEST || left[0]-- <= 0) {
            return null;
        }
        if (raw instanceof Boolean) {
            return raw;
        } else if (raw instanceof Number number) {
            return number(number);
        } else if (raw instanceof CharSequence || raw instanceof Character) {
            return text(raw.toString());
        } else if (raw instanceof ZonedDateTime moment) {
            return moment.toOffsetDateTime().toString();
        } else if (raw instanceof Temporal || raw instanceof TemporalAmount) {
            return raw.toString();
        } else if (raw instanceof Collection<?> several) {
            var list = new ArrayList<@Nullable Object>();
            several.stream().limit(MOST_ITEMS).forEach(each -> list.add(of(each, depth + 1, left)));
            return list;
        }
        return raw instanceof Map<?, ?> map ? map(map, depth + 1, left) : null;
    }

    private static Map<String, @Nullable Object> map(Map<?, ?> raw, int depth, int[] left) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        raw.forEach((key, value) -> {
            if (map.size() < MOST_ITEMS) {
                map.put(String.valueOf(key), of(value, depth, left));
            }
        });
        return map;
    }

    private static @Nullable String text(String text) {
        return text.length() <= LONGEST_TEXT ? text : null;
    }

    /** Rounded to what a number field can hold; nothing if it is too large for one. */
    private static @Nullable Object number(Number number) {
        try {
            var exact = number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
            if (Math.abs((long) exact.precision() - exact.scale()) > 60) {
                return null;
            }
            var read = new NumberType(null, null, NumberType.MAX_DECIMALS)
                    .read(exact.setScale(NumberType.MAX_DECIMALS, RoundingMode.HALF_UP));
            return read instanceof Answer.Given given ? given.value() : null;
        } catch (NumberFormatException notFinite) {
            return null;
        }
    }

    /** As it stands in a sentence: a list with commas, a map not at all. */
    static String words(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(Plain::words)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("、"));
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return value == null || value instanceof Map ? "" : value.toString();
    }
}
