package org.otonari.forms;

import java.util.List;

/** What a field makes of a raw value. */
sealed interface Answer {

    Answer MISSING = new Missing();

    static Answer given(Object value) {
        return new Given(value);
    }

    static Answer refused(String messageKey, Object... args) {
        return new Refused("forms.error." + messageKey, List.of(args));
    }

    record Given(Object value) implements Answer {}

    record Missing() implements Answer {}

    record Refused(String messageKey, List<Object> args) implements Answer {}
}
