package org.otonari.sla;

import static org.otonari.sla.WorkingCalendars.TOKYO;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.Period;
import java.util.Set;

/**
 * The same hours on every open day. Closed on public holidays and from 29 December to 3 January (domain.md §2).
 *
 * @param opens first working moment of the day
 * @param closes end of the day, itself closed
 */
record BusinessHours(String name, Set<DayOfWeek> weekdays, LocalTime opens, LocalTime closes)
        implements WorkingCalendar {

    BusinessHours {
        weekdays = Set.copyOf(weekdays);
    }

    @Override
    public boolean isOpen(Instant at) {
        var local = local(at);
        var time = local.toLocalTime();
        return isOpenOn(local.toLocalDate()) && !time.isBefore(opens) && time.isBefore(closes);
    }

    @Override
    public boolean isOpenOn(LocalDate day) {
        return weekdays.contains(day.getDayOfWeek()) && !isOverTheYearEnd(day) && !JapaneseHolidays.isHoliday(day);
    }

    @Override
    public Instant plus(Instant start, Period days) {
        if (days.toTotalMonths() != 0) {
            throw new IllegalArgumentException("Business days are counted in days, not in months or years");
        }
        Limits.check(days);
        var day = firstWorkingMoment(start).toLocalDate();
        for (int left = days.getDays(); left > 0; left--) {
            day = openDayFrom(day.plusDays(1));
        }
        return instant(day.atTime(closes));
    }

    @Override
    public Instant plus(Instant start, Duration workingTime) {
        Limits.check(workingTime);
        var at = firstWorkingMoment(start);
        var left = workingTime;
        var today = Duration.between(at.toLocalTime(), closes);
        while (left.compareTo(today) > 0) {
            left = left.minus(today);
            at = openDayFrom(at.toLocalDate().plusDays(1)).atTime(opens);
            today = Duration.between(opens, closes);
        }
        return instant(at.plus(left));
    }

    @Override
    public Duration workingTimeBetween(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return workingTimeBetween(to, from).negated();
        }
        Limits.checkSpan(from, to);
        var start = local(from);
        var end = local(to);
        var total = Duration.ZERO;
        for (var day = start.toLocalDate(); !day.isAfter(end.toLocalDate()); day = day.plusDays(1)) {
            if (isOpenOn(day)) {
                var opening = later(start, day.atTime(opens));
                var closing = earlier(end, day.atTime(closes));
                total = opening.isBefore(closing) ? total.plus(Duration.between(opening, closing)) : total;
            }
        }
        return total;
    }

    /** The start itself during working hours, else the next opening. */
    private LocalDateTime firstWorkingMoment(Instant start) {
        var local = local(start);
        var isOver = !local.toLocalTime().isBefore(closes);
        var day = openDayFrom(isOver ? local.toLocalDate().plusDays(1) : local.toLocalDate());
        return later(local, day.atTime(opens));
    }

    private LocalDate openDayFrom(LocalDate day) {
        var open = day;
        while (!isOpenOn(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    private static boolean isOverTheYearEnd(LocalDate day) {
        return day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= 29
                || day.getMonth() == Month.JANUARY && day.getDayOfMonth() <= 3;
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, TOKYO);
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(TOKYO).toInstant();
    }
}
