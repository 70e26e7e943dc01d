package org.otonari.ofp;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where an introduction, and the pair it becomes, stands. */
public enum PairStatus {
    INTRODUCED,
    PREPARING,
    ACTIVE,
    PAUSED,
    CLOSING,
    COMPLETED,
    ENDED_EARLY,
    NOT_ESTABLISHED;

    boolean canBecome(PairStatus next) {
        return next == this || following().contains(next);
    }

    private Set<PairStatus> following() {
        return switch (this) {
            case INTRODUCED -> EnumSet.of(PREPARING, NOT_ESTABLISHED);
            case PREPARING -> EnumSet.of(ACTIVE, NOT_ESTABLISHED);
            case ACTIVE -> EnumSet.of(PAUSED, CLOSING, ENDED_EARLY);
            case PAUSED -> EnumSet.of(ACTIVE, ENDED_EARLY);
            case CLOSING -> EnumSet.of(COMPLETED, ENDED_EARLY);
            case COMPLETED, ENDED_EARLY, NOT_ESTABLISHED -> EnumSet.noneOf(PairStatus.class);
        };
    }

    public boolean isEstablished() {
        return EnumSet.of(ACTIVE, PAUSED, CLOSING).contains(this);
    }

    public boolean isOver() {
        return following().isEmpty();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
