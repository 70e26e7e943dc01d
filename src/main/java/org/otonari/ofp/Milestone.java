package org.otonari.ofp;

import java.time.Instant;
import java.util.Locale;

/** The next thing that is due in a pair's half year. */
public record Milestone(Kind kind, Instant at) {

    /** In the order in which they come when several are due at the same moment. */
    public enum Kind {
        CHECK_IN,
        REMINDER,
        SILENT,
        AT_RISK,
        MID_REVIEW,
        CLOSING,
        NONE;

        /** The word the process compares with. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
