package org.otonari.forms;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What kind of answer a field takes. */
sealed interface FieldType
        permits TextType, NumberType, YesNoType, ChoiceType, ChecklistType, MomentType, FilesType, ComputedType {

    /** Never throws, whatever is sent. A given value reads as itself. */
    Answer read(@Nullable Object raw);

    /** Whether the given answer is enough for a required field. */
    default boolean satisfies(Object value) {
        return true;
    }

    /** Stands for an answer nobody gave. */
    default @Nullable Object absent() {
        return null;
    }

    /** The last part of the message for a required field without an answer. */
    String requiredMessage();

    /** The given value as a person reads it. */
    String show(Object value, Locale locale);

    /** Process variables are strings, numbers and booleans. */
    default boolean fitsProcess() {
        return true;
    }
}
