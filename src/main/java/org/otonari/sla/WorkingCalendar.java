package org.otonari.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/** The hours in which a promise can be kept (domain.md §2), in Tokyo time. Immutable, safe to share. */
public sealed interface WorkingCalendar permits BusinessHours, AroundTheClock {

    /** One of the names in {@link WorkingCalendars}. */
    String name();

    /** Whether somebody is there at that moment; the closing minute itself is closed. */
    boolean isOpen(Instant at);

    /** Whether there are any working hours on that day. */
    boolean isOpenOn(LocalDate day);

    /**
     * The due date so many days later. Business days end with the working hours, and a start outside the hours counts
     * from the next opening; calendar days keep the time of day.
     *
     * @throws IllegalArgumentException if the period is negative, above {@link WorkingCalendars#LONGEST_DAYS} days, or
     *     counts months or years where only business days make sense
     */
    Instant plus(Instant start, Period days);

    /**
     * The moment at which so much working time will have passed; possibly the closing time, never outside the hours.
     *
     * @throws IllegalArgumentException if the time is negative or above {@link WorkingCalendars#LONGEST_DAYS} days
     */
    Instant plus(Instant start, Duration workingTime);

    /**
     * Working time from one moment to the other; negative if {@code to} comes first, so it tells time left and time
     * overdue alike.
     */
    Duration workingTimeBetween(Instant from, Instant to);
}
