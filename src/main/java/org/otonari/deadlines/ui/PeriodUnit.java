package org.otonari.deadlines.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what a period is written here. */
enum PeriodUnit {
    DAYS("P", "D"),
    HOURS("PT", "H"),
    MINUTES("PT", "M");

    private final String before;
    private final String after;

    PeriodUnit(String before, String after) {
        this.before = before;
        this.after = after;
    }

    String key() {
        return "deadlines.unit." + name().toLowerCase(Locale.ROOT);
    }

    String iso(int number) {
        return before + number + after;
    }

    /** The number of a period that is written in this unit alone. */
    Optional<String> numberOf(String iso) {
        return iso.matches(before + "\\d+" + after)
                ? Optional.of(iso.substring(before.length(), iso.length() - after.length()))
                : Optional.empty();
    }

    /** Days if it is written in several units. */
    static PeriodUnit of(String iso) {
        return Arrays.stream(values())
                .filter(it -> it.numberOf(iso).isPresent())
                .findFirst()
                .orElse(DAYS);
    }
}
