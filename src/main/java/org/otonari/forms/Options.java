package org.otonari.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answers to choose from, by value, in the author's order. */
record Options(LinkedHashMap<String, Wording> byValue) {

    static final Options NONE = new Options(new LinkedHashMap<>());

    List<String> values() {
        return List.copyOf(byValue.keySet());
    }

    boolean contain(String value) {
        return byValue.containsKey(value);
    }

    String label(String value, Locale locale) {
        var wording = byValue.get(value);
        return wording == null ? value : wording.in(locale);
    }

    /** Text as it is; numbers and booleans too, since JSON written by hand often has 4 instead of "4". */
    static @Nullable String text(@Nullable Object raw) {
        return raw instanceof CharSequence || raw instanceof Number || raw instanceof Boolean ? raw.toString() : null;
    }

    static Options of(Map<String, Wording> byValue) {
        return new Options(new LinkedHashMap<>(byValue));
    }
}
