package org.otonari.kernel;

import java.util.Locale;

/** Which side of a pair a person stands on (domain.md §3: 外国人参加者, おとなりさん). */
public enum Side {
    PARTICIPANT,
    VOLUNTEER;

    public Side other() {
        return this == PARTICIPANT ? VOLUNTEER : PARTICIPANT;
    }

    /** The word used in process variables, the REST interface and files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if the code names no side */
    public static Side of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
