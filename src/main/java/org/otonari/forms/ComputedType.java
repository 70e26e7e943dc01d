package org.otonari.forms;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an expression makes of the answers above. Whatever is sent in its place is ignored. */
record ComputedType(@Nullable Object value) implements FieldType {

    @Override
    public Answer read(@Nullable Object raw) {
        return value == null ? Answer.MISSING : Answer.given(value);
    }

    @Override
    public String requiredMessage() {
        return "text";
    }

    @Override
    public String show(Object shown, Locale locale) {
        return Plain.words(Plain.of(shown));
    }
}
