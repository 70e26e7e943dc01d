package org.otonari.forms;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question and what counts as an answer to it.
 *
 * @param key letters, digits and underscores; unique on the form
 * @param required an answer must be given while the question is visible
 * @param readonly shown, never taken from what somebody sends
 * @param inProcess the answer becomes a process variable, because a gateway needs it
 */
public record FormField(
        String id,
        String key,
        Wording wording,
        Wording help,
        boolean required,
        boolean readonly,
        boolean inProcess,
        FieldType type,
        @Nullable Object initial,
        @Nullable Condition hide,
        Placement placement)
        implements FormComponent {

    public String label(Locale locale) {
        return wording.isEmpty() ? key : wording.in(locale);
    }

    /** The sentence beneath the question, empty if there is none. */
    public String description(Locale locale) {
        return help.in(locale);
    }

    /** The answer that stands there before anybody answers. */
    public Optional<Object> defaultValue() {
        return Optional.ofNullable(initial);
    }

    @Override
    public boolean isHidden(Map<String, ?> answers) {
        return Condition.holds(hide, answers);
    }

    /** The answer as conditions see it: what cannot be read counts as not given. */
    @Nullable
    Object valueOf(@Nullable Object raw) {
        return type.read(raw) instanceof Answer.Given given ? given.value() : type.absent();
    }

    /** A read-only field's value: what we know, else what its author wrote. */
    @Nullable
    Object given(Map<String, ?> facts) {
        return facts.containsKey(key) ? valueOf(facts.get(key)) : initial;
    }

    FieldError error(Answer.Refused refused) {
        return new FieldError(key, refused.messageKey(), refused.args());
    }
}
