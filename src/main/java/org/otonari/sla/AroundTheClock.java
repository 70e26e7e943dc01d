package org.otonari.sla;

import static org.otonari.sla.WorkingCalendars.TOKYO;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/** Always open: days keep the time of day in Tokyo, hours are hours. */
record AroundTheClock(String name) implements WorkingCalendar {

    @Override
    public boolean isOpen(Instant at) {
        return true;
    }

    @Override
    public boolean isOpenOn(LocalDate day) {
        return true;
    }

    @Override
    public Instant plus(Instant start, Period days) {
        Limits.check(days);
        return start.atZone(TOKYO).plus(days).toInstant();
    }

    @Override
    public Instant plus(Instant start, Duration workingTime) {
        Limits.check(workingTime);
        return start.plus(workingTime);
    }

    @Override
    public Duration workingTimeBetween(Instant from, Instant to) {
        return Duration.between(from, to);
    }
}
