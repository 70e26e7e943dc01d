package org.otonari.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;

/** Keeps counting finite: nobody promises anything for more than ten years, or measures more than a century. */
final class Limits {

    private static final Duration LONGEST = Duration.ofDays(WorkingCalendars.LONGEST_DAYS);
    private static final Duration CENTURY = Duration.ofDays(36_525);
    private static final double DAYS_A_MONTH = 30.4;

    private Limits() {}

    static boolean allows(Period period) {
        var fields = List.of(period.getYears(), period.getMonths(), period.getDays());
        return fields.stream().allMatch(field -> field >= 0)
                && period.toTotalMonths() * DAYS_A_MONTH + period.getDays() <= WorkingCalendars.LONGEST_DAYS;
    }

    static boolean allows(Duration time) {
        return !time.isNegative() && time.compareTo(LONGEST) <= 0;
    }

    static void check(Period period) {
        require(allows(period), "A deadline lies between now and ten years ahead");
    }

    static void check(Duration time) {
        require(allows(time), "A deadline lies between now and ten years ahead");
    }

    static void checkSpan(Instant from, Instant to) {
        require(Duration.between(from, to).compareTo(CENTURY) <= 0, "Working time is measured within a century");
    }

    private static void require(boolean allowed, String otherwise) {
        if (!allowed) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
