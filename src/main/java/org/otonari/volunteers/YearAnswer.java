package org.otonari.volunteers;

import java.util.Locale;

/** What a volunteer says when asked once a year whether they go on (domain.md §2.2). */
public enum YearAnswer {
    GO_ON,
    REST,
    STOP;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such answer */
    public static YearAnswer of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
