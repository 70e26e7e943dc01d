package org.otonari.forms;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One of several: Camunda's radio and select alike, since how it looks depends on how many there are. */
record ChoiceType(Options options) implements FieldType {

    @Override
    public Answer read(@Nullable Object raw) {
        if (raw == null) {
            return Answer.MISSING;
        }
        var value = Options.text(raw);
        if (value == null) {
            return Answer.refused("choice");
        }
        if (options.contain(value)) {
            return Answer.given(value);
        }
        return value.isEmpty() ? Answer.MISSING : Answer.refused("choice");
    }

    @Override
    public String requiredMessage() {
        return "choice";
    }

    @Override
    public String show(Object value, Locale locale) {
        return options.label(value.toString(), locale);
    }
}
