package org.otonari.volunteers;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where somebody stands as a volunteer; what may follow what is told here and nowhere else. */
public enum StandingStatus {
    ONBOARDING,
    ACTIVE,
    /** Nothing was heard of them for long, or they rest. */
    DORMANT,
    /** Nobody volunteers without insurance. */
    SUSPENDED,
    LEFT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean canBecome(StandingStatus next) {
        return next == this || nexts().contains(next);
    }

    private Set<StandingStatus> nexts() {
        return switch (this) {
            case ONBOARDING -> EnumSet.of(ACTIVE, LEFT);
            case ACTIVE -> EnumSet.of(DORMANT, SUSPENDED, LEFT);
            case DORMANT, SUSPENDED -> EnumSet.of(ACTIVE, DORMANT, SUSPENDED, LEFT);
            case LEFT -> EnumSet.of(ONBOARDING);
        };
    }
}
