package org.otonari.sla;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Locale;

/**
 * An ISO 8601 period as a model writes it.
 *
 * @param text as written, for messages
 * @param days the part before {@code T}
 * @param time the part from {@code T} on
 */
record DuePeriod(String text, Period days, Duration time) {

    static DuePeriod parse(String text) {
        var period = read(text);
        if (!Limits.allows(period.days) || !Limits.allows(period.time)) {
            throw UnreadablePeriodException.outOfBounds(text);
        }
        return period;
    }

    private static DuePeriod read(String text) {
        if (!text.equals(text.toUpperCase(Locale.ROOT))) {
            throw UnreadablePeriodException.of(text);
        }
        var split = text.indexOf('T');
        try {
            var days = split < 0 ? Period.parse(text) : daysBefore(text.substring(0, split));
            var time = split < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(split));
            return new DuePeriod(text, days, time);
        } catch (DateTimeException | ArithmeticException unreadable) {
            throw UnreadablePeriodException.of(text);
        }
    }

    private static Period daysBefore(String text) {
        return text.equals("P") ? Period.ZERO : Period.parse(text);
    }

    Instant after(Instant start, WorkingCalendar calendar) {
        requireCountable(calendar);
        if (!countsTime()) {
            return calendar.plus(start, days);
        }
        return calendar.plus(days.isZero() ? start : calendar.plus(start, days), time);
    }

    /**
     * From where to count so much more than until {@code due}. A business day ends with the working hours, so the day
     * after counts from just before; from the closing itself it would be the day after that.
     */
    Instant onTopOf(Instant due, WorkingCalendar calendar) {
        return countsTime() || calendar.isOpen(due) ? due : due.minusMillis(1);
    }

    private boolean countsTime() {
        return text.contains("T");
    }

    /** A business week or month has no agreed length, so a model says how many days. */
    void requireCountable(WorkingCalendar calendar) {
        var mixed = !days.isZero() && countsTime();
        var hasWeeks = text.contains("W");
        if (calendar instanceof BusinessHours && (mixed || hasWeeks || days.toTotalMonths() != 0)) {
            throw UnreadablePeriodException.notInBusinessDays(text, calendar.name());
        }
    }
}
