package org.otonari.deadlines;

import java.util.Arrays;
import java.util.Locale;

/** For whom something waits while its clock stands still. */
public enum WaitsFor {
    PARTICIPANT,
    VOLUNTEER,
    BOTH,
    /** Another office, an expert outside, anybody the product does not know. */
    OUTSIDE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of "waiting for …". */
    public String key() {
        return key(code());
    }

    /** Key of "waiting for …" for a code, also one of a model that nobody knows. */
    public static String key(String code) {
        return "deadlines.waits."
                + (Arrays.stream(values()).anyMatch(it -> it.code().equals(code)) ? code : "outside");
    }
}
