package org.otonari.deadlines;

/** Number of a clock, as tables and timers name it. */
public record ClockId(long value) {

    public static ClockId of(String text) {
        return new ClockId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
