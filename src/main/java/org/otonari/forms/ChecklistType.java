package org.otonari.forms;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Any number out of several, each once, kept in the form's order. */
record ChecklistType(Options options) implements FieldType {

    private static final int MOST_SENT = 1_000;

    @Override
    public Answer read(@Nullable Object raw) {
        if (raw == null || "".equals(raw)) {
            return Answer.MISSING;
        }
        var sent = several(raw);
        if (sent.size() > MOST_SENT) {
            return Answer.refused("choice");
        }
        Set<String> chosen = new HashSet<>();
        for (Object each : sent) {
            var value = Options.text(each);
            if (value == null || !options.contain(value)) {
                return Answer.refused("choice");
            }
            chosen.add(value);
        }
        return chosen.isEmpty()
                ? Answer.MISSING
                : Answer.given(
                        options.values().stream().filter(chosen::contains).toList());
    }

    private static Collection<?> several(Object raw) {
        if (raw instanceof Collection<?> collection) {
            return collection;
        }
        return raw instanceof Object[] array ? Arrays.asList(array) : List.of(raw);
    }

    @Override
    public boolean fitsProcess() {
        return false;
    }

    @Override
    public String requiredMessage() {
        return "checklist";
    }

    @Override
    public String show(Object value, Locale locale) {
        return several(value).stream()
                .map(each -> options.label(String.valueOf(each), locale))
                .collect(Collectors.joining(Texts.of(locale, "forms.value.and")));
    }
}
