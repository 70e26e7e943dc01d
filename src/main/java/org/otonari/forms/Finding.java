package org.otonari.forms;

import java.util.List;
import java.util.Locale;

/**
 * One reason why a form cannot be used.
 *
 * @param componentKeyOrId the component's key, or its id where it has no key; empty for the form as a whole
 * @param code the rule, stable across languages ({@code keyDuplicate})
 * @param args the values that belong into the message
 */
public record Finding(String componentKeyOrId, String code, List<String> args) {

    public Finding {
        args = List.copyOf(args);
    }

    /** Which of the component's settings holds an expression that is wrong; empty for every other rule. */
    public String property() {
        return args.size() == 2 && (code.startsWith("condition") || code.startsWith("template")) ? args.get(1) : "";
    }

    /** In Japanese, the language of those who design forms. */
    public String message() {
        return message(Locale.JAPANESE);
    }

    public String message(Locale locale) {
        return Texts.of(locale, "forms.finding." + code, args.toArray());
    }
}
