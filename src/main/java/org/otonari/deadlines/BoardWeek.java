package org.otonari.deadlines;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * What became of the promises that ended in one week.
 *
 * @param monday first day of the week, in Tokyo
 */
public record BoardWeek(LocalDate monday, long kept, long missed) {

    private static final int WHOLE = 100;

    public long ended() {
        return kept + missed;
    }

    /** @return per cent; nothing if no promise ended */
    public OptionalInt keptPercent() {
        return ended() == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.floorDiv(kept * WHOLE, ended()));
    }
}
