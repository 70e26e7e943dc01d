package org.otonari.deadlines;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a clock.
 *
 * @param by account of whoever did it; nobody if time or the process did
 * @param reason what was said for it: a code for a pause, words for an extension
 * @param late whether it was noticed later than it happened, because nothing ran
 */
public record ClockEvent(
        Instant at,
        Kind kind,
        @Nullable String by,
        @Nullable Instant dueBefore,
        @Nullable Instant dueAfter,
        @Nullable String reason,
        boolean late) {

    public enum Kind {
        STARTED,
        /** Given to a task that was there before there were clocks. */
        ADOPTED,
        PAUSED,
        RESUMED,
        MOVED_BY_CALENDAR,
        EXTENDED,
        SHORTENED,
        POLICY_CHANGED,
        WARNED,
        BREACHED,
        ESCALATED,
        /** Somebody who may decide it lets it be late. */
        ACCEPTED,
        ENDED,
        /** What ended it was taken back. */
        REOPENED;

        public String key() {
            return "deadlines.event." + name().toLowerCase(Locale.ROOT);
        }
    }
}
