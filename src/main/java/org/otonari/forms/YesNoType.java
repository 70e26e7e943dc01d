package org.otonari.forms;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One box to tick. A visible box that nobody touched says no; a required one must be ticked. */
record YesNoType() implements FieldType {

    @Override
    public Answer read(@Nullable Object raw) {
        if (raw == null) {
            return Answer.given(false);
        }
        if (raw instanceof Boolean) {
            return Answer.given(raw);
        }
        if (raw instanceof String text) {
            return switch (text.strip().toLowerCase(Locale.ROOT)) {
                case "true" -> Answer.given(true);
                case "false", "" -> Answer.given(false);
                default -> Answer.refused("yesNo");
            };
        }
        return Answer.refused("yesNo");
    }

    @Override
    public boolean satisfies(Object value) {
        return Boolean.TRUE.equals(value);
    }

    @Override
    public Object absent() {
        return false;
    }

    @Override
    public String requiredMessage() {
        return "yesNo";
    }

    @Override
    public String show(Object value, Locale locale) {
        return Texts.of(locale, Boolean.TRUE.equals(value) ? "forms.value.yes" : "forms.value.no");
    }
}
