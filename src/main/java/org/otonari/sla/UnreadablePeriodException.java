package org.otonari.sla;

import java.util.List;

/** A model or a setting holds a deadline that cannot be counted. */
public final class UnreadablePeriodException extends IllegalArgumentException {

    private final String key;
    private final transient List<String> args;

    private UnreadablePeriodException(String message, String key, String... args) {
        super(message);
        this.key = key;
        this.args = List.of(args);
    }

    static UnreadablePeriodException of(String text) {
        return new UnreadablePeriodException(
                "'%s' is no ISO 8601 period; write P2D for two days or PT4H for four hours".formatted(text),
                "sla.error.unreadable-period",
                text);
    }

    static UnreadablePeriodException outOfBounds(String text) {
        return new UnreadablePeriodException(
                "'%s' is negative or longer than ten years".formatted(text), "sla.error.period-out-of-bounds", text);
    }

    static UnreadablePeriodException notInBusinessDays(String text, String calendar) {
        return new UnreadablePeriodException(
                "'%s' cannot be counted on %s; write days (P5D) or hours (PT4H)".formatted(text, calendar),
                "sla.error.period-not-in-business-days",
                text,
                calendar);
    }

    /** Key of the text for the reader. */
    public String key() {
        return key;
    }

    /** {0} the period as written, {1} the calendar where that matters. */
    public List<String> args() {
        return args;
    }
}
