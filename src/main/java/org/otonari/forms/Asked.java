package org.otonari.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question at the moment it is asked: everything that depends on earlier answers is decided. */
record Asked(FormField field, Place place, FieldType type, boolean readonly, boolean required, Known known) {

    /** As errors call it: {@code children[0].name}. */
    String name() {
        return place.name();
    }

    /** The answer as expressions see it: what cannot be read counts as not given. */
    @Nullable
    Object valueOf(@Nullable Object raw) {
        return type.read(raw) instanceof Answer.Given given ? given.value() : type.absent();
    }

    /** A read-only field's value: what we know, else what its author wrote. */
    @Nullable
    Object given() {
        var facts = known.context().facts();
        return place.isIn(facts) ? valueOf(place.in(facts)) : initial();
    }

    /** What stands there before anybody answers. */
    @Nullable
    Object initial() {
        var raw = field.initial().in(known);
        return raw == null ? null : type.read(raw) instanceof Answer.Given given ? given.value() : null;
    }

    FieldError error(Answer.Refused refused) {
        return new FieldError(name(), refused.messageKey(), refused.args());
    }

    FieldError missing() {
        return new FieldError(name(), "forms.error.required." + type.requiredMessage(), List.of());
    }
}
