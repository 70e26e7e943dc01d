package org.otonari.ofp;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where an application stands; the order of domain.md §2.1. */
public enum ApplicationStatus {
    RECEIVED,
    SESSION,
    INTERVIEW,
    DECIDING,
    FEE,
    WAITING,
    INTRODUCED,
    PAIRED,
    CLOSED;

    boolean canBecome(ApplicationStatus next) {
        return next == this || next == CLOSED && this != CLOSED || following().contains(next);
    }

    private Set<ApplicationStatus> following() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(SESSION);
            case SESSION -> EnumSet.of(INTERVIEW);
            case INTERVIEW -> EnumSet.of(DECIDING);
            case DECIDING -> EnumSet.of(FEE, WAITING);
            case FEE -> EnumSet.of(WAITING);
            case WAITING -> EnumSet.of(INTRODUCED, INTERVIEW);
            case INTRODUCED -> EnumSet.of(WAITING, PAIRED, INTERVIEW);
            case PAIRED -> EnumSet.of(WAITING);
            case CLOSED -> EnumSet.noneOf(ApplicationStatus.class);
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
