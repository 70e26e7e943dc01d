package org.otonari.engine;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Variables as text that says their type. What is no string, number, boolean or moment is left as it stands. */
final class KeptVariables {

    private KeptVariables() {}

    static Map<String, String> keep(Map<String, ? extends @Nullable Object> variables) {
        var kept = new HashMap<String, String>();
        variables.forEach((name, value) -> {
            var text = keep(value);
            if (text != null) {
                kept.put(name, text);
            }
        });
        return kept;
    }

    private static @Nullable String keep(@Nullable Object value) {
        if (value == null) {
            return "null:";
        } else if (value instanceof String text) {
            return "text:" + text;
        } else if (value instanceof Boolean yes) {
            return "boolean:" + yes;
        } else if (value instanceof Integer number) {
            return "integer:" + number;
        } else if (value instanceof Long number) {
            return "long:" + number;
        } else if (value instanceof Double number) {
            return "double:" + number;
        } else if (value instanceof Date moment) {
            return "moment:" + moment.getTime();
        }
        return null;
    }

    static @Nullable Object value(String kept) {
        var split = kept.indexOf(':');
        var text = kept.substring(split + 1);
        return switch (kept.substring(0, split)) {
            case "text" -> text;
            case "boolean" -> Boolean.valueOf(text);
            case "integer" -> Integer.valueOf(text);
            case "long" -> Long.valueOf(text);
            case "double" -> Double.valueOf(text);
            case "moment" -> new Date(Long.parseLong(text));
            default -> null;
        };
    }
}
