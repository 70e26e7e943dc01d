package org.otonari.ofp;

import java.util.Locale;

/** Why a pair ended before its time (domain.md §2.1, outcomes). */
public enum EndReason {
    MISMATCH,
    MOVED,
    BUSY,
    ILLNESS,
    RULE_BREACH,
    UNREACHABLE,
    LEFT_JAPAN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "ofp.endReason." + code();
    }
}
