package org.otonari.ofp;

import java.util.Locale;

/** Why a fee is reduced or waived (domain.md §1, fees since 2023-11-15). */
public enum FeeReduction {
    NONE,
    /** Evacuees and their families: both fees waived. */
    EVACUEE,
    /** Disability, illness, single parent, tax-exempt household, unstable work. */
    HARDSHIP,
    /** Students in need. */
    STUDENT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static FeeReduction of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
