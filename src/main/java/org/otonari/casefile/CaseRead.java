package org.otonari.casefile;

import java.time.Instant;

/** That somebody has read something of a restricted case. */
public record CaseRead(String account, Instant at, What what) {

    /** What was read. */
    public enum What {
        PAGE,
        REST,
        DOCUMENT
    }
}
