package org.otonari.forms;

import java.util.List;
import java.util.Locale;

/**
 * Why one answer cannot be taken.
 *
 * @param key the field's key; for an answer to a question that was not asked, the key that was sent, cut to 64
 *     characters
 * @param messageKey a key of {@code i18n/forms_*.properties}
 * @param args the values that belong into the message
 */
public record FieldError(String key, String messageKey, List<Object> args) {

    public FieldError {
        args = List.copyOf(args);
    }

    /** What happened and what to do, in Japanese or English. */
    public String text(Locale locale) {
        return Texts.of(locale, messageKey, args.toArray());
    }
}
