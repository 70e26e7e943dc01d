package org.otonari.ofp.ui;

import static java.time.temporal.TemporalAdjusters.firstDayOfMonth;
import static java.time.temporal.TemporalAdjusters.firstDayOfNextMonth;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.otonari.ofp.PairLine;
import org.otonari.ui.DateTexts;

/** Whole months, wide enough for every pair shown and for today: where on it a moment is, in percent. */
record TimeAxis(LocalDate from, LocalDate to, Instant today) {

    static TimeAxis of(List<PairLine> lines, Instant today) {
        var first = lines.stream()
                .map(PairLine::start)
                .min(Comparator.naturalOrder())
                .orElse(today);
        var last = lines.stream()
                .map(PairLine::plannedEnd)
                .max(Comparator.naturalOrder())
                .filter(it -> it.isAfter(today))
                .orElse(today);
        return new TimeAxis(day(first).with(firstDayOfMonth()), day(last).with(firstDayOfNextMonth()), today);
    }

    /** An axis that begins and ends with one pair. */
    static TimeAxis of(PairLine line, Instant today) {
        return new TimeAxis(day(line.start()), day(line.plannedEnd()).plusDays(1), today);
    }

    List<LocalDate> months() {
        var months = new ArrayList<LocalDate>();
        for (var month = from.with(firstDayOfMonth()); month.isBefore(to); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    double at(LocalDate day) {
        return at(day.atStartOfDay(DateTexts.TOKYO).toInstant());
    }

    double at(Instant moment) {
        var start = from.atStartOfDay(DateTexts.TOKYO).toInstant();
        var whole = Duration.between(start, to.atStartOfDay(DateTexts.TOKYO).toInstant());
        return 100.0 * Duration.between(start, moment).toMinutes() / whole.toMinutes();
    }

    static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(DateTexts.TOKYO).toLocalDate();
    }
}
