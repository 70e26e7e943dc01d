package org.otonari.deadlines;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has come of a clock so far.
 *
 * @param warnedAt when the warning for the present due date was given
 * @param warnedLate whether that came later than it should have, because nothing ran
 * @param breachedAt when it was noticed that the present due date was missed
 * @param missed whether any due date of it was missed, also one that was moved afterwards
 * @param level how many roles have heard of it
 */
public record Marks(
        @Nullable Instant warnedAt,
        boolean warnedLate,
        @Nullable Instant breachedAt,
        boolean breachedLate,
        boolean missed,
        int level,
        @Nullable Instant endedAt,
        @Nullable Outcome outcome) {

    public enum Outcome {
        KEPT,
        MISSED,
        /** The process went another way, so nobody had to keep it. */
        WITHDRAWN
    }

    static final Marks NONE = new Marks(null, false, null, false, false, 0, null, null);

    Marks warned(Instant at, boolean late) {
        return new Marks(at, late, breachedAt, breachedLate, missed, level, endedAt, outcome);
    }

    Marks breached(Instant at, boolean late) {
        return new Marks(warnedAt, warnedLate, at, late, true, level, endedAt, outcome);
    }

    /** The due date is another one now, so it can be at risk and be missed again. */
    Marks forAnotherDueDate() {
        return new Marks(null, false, null, false, missed, level, endedAt, outcome);
    }

    /** What lies ahead again can come again: a warning, or the end of the time. */
    Marks ahead(boolean dueAhead, boolean warningAhead) {
        if (!dueAhead) {
            return this;
        }
        return new Marks(
                warningAhead ? null : warnedAt,
                !warningAhead && warnedLate,
                null,
                false,
                missed,
                level,
                endedAt,
                outcome);
    }

    Marks escalatedTo(int reached) {
        return new Marks(warnedAt, warnedLate, breachedAt, breachedLate, missed, reached, endedAt, outcome);
    }

    Marks ended(Instant at, Outcome how) {
        return new Marks(warnedAt, warnedLate, breachedAt, breachedLate, missed, level, at, how);
    }

    Marks reopened() {
        return new Marks(warnedAt, warnedLate, breachedAt, breachedLate, missed, level, null, null);
    }
}
