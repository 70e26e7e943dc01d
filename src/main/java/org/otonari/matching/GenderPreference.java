package org.otonari.matching;

import org.jspecify.annotations.Nullable;

/** Whom somebody feels at ease with. */
public enum GenderPreference {
    ANY,
    SAME,
    FEMALE,
    MALE;

    /** Where a gender is not stated, only {@link #ANY} is met: nobody is asked to trust a guess. */
    boolean isMetBy(@Nullable Gender other, @Nullable Gender own) {
        return switch (this) {
            case ANY -> true;
            case SAME -> own != null && own == other;
            case FEMALE -> other == Gender.FEMALE;
            case MALE -> other == Gender.MALE;
        };
    }
}
