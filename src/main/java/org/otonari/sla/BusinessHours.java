package org.otonari.sla;

import static org.otonari.sla.WorkingCalendars.TOKYO;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.Period;
import java.util.List;

/** Hours that repeat every week, without the days on which the definition closes (domain.md §2). */
record BusinessHours(CalendarDefinition definition) implements WorkingCalendar {

    @Override
    public String name() {
        return definition.name();
    }

    @Override
    public boolean isOpen(Instant at) {
        var local = local(at);
        var time = local.toLocalTime();
        return hoursOn(local.toLocalDate()).stream()
                .anyMatch(it -> !time.isBefore(it.opens()) && time.isBefore(it.closes()));
    }

    @Override
    public boolean isOpenOn(LocalDate day) {
        return !hoursOn(day).isEmpty();
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
        return instant(day.atTime(closing(day)));
    }

    @Override
    public Instant plus(Instant start, Duration workingTime) {
        Limits.check(workingTime);
        var at = firstWorkingMoment(start);
        var left = workingTime;
        while (true) {
            for (var hours : hoursOn(at.toLocalDate())) {
                var from = later(at, at.toLocalDate().atTime(hours.opens()));
                var open = Duration.between(from, at.toLocalDate().atTime(hours.closes()));
                if (!open.isNegative() && left.compareTo(open) <= 0) {
                    return instant(from.plus(left));
                }
                left = open.isNegative() ? left : left.minus(open);
            }
            at = openDayFrom(at.toLocalDate().plusDays(1)).atStartOfDay();
        }
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
            for (var hours : hoursOn(day)) {
                var opening = later(start, day.atTime(hours.opens()));
                var closing = earlier(end, day.atTime(hours.closes()));
                total = opening.isBefore(closing) ? total.plus(Duration.between(opening, closing)) : total;
            }
        }
        return total;
    }

    private List<OpenHours> hoursOn(LocalDate day) {
        return isClosed(day) ? List.of() : definition.hours().on(day.getDayOfWeek());
    }

    private boolean isClosed(LocalDate day) {
        return definition.closedDays().contains(day)
                || definition.yearEndClosed() && isOverTheYearEnd(day)
                || definition.holidaysClosed() && JapaneseHolidays.isHoliday(day);
    }

    /** The start itself during working hours, else the next opening, possibly after a break. */
    private LocalDateTime firstWorkingMoment(Instant start) {
        var local = local(start);
        var today = local.toLocalDate();
        return hoursOn(today).stream()
                .filter(it -> local.toLocalTime().isBefore(it.closes()))
                .findFirst()
                .map(it -> later(local, today.atTime(it.opens())))
                .orElseGet(() -> opening(openDayFrom(today.plusDays(1))));
    }

    private LocalDateTime opening(LocalDate openDay) {
        return openDay.atTime(hoursOn(openDay).get(0).opens());
    }

    private LocalTime closing(LocalDate openDay) {
        var hours = hoursOn(openDay);
        return hours.get(hours.size() - 1).closes();
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
