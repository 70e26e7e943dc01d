package org.otonari.sla;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a working calendar is made of.
 *
 * @param name what models call it, e.g. {@code OFFICE}
 * @param alwaysOpen around the clock; then there are no hours and nothing closes it
 * @param holidaysClosed whether Japanese public holidays are closed
 * @param yearEndClosed whether 29 December to 3 January are closed
 * @param closedDays further closed days
 */
public record CalendarDefinition(
        String name,
        boolean alwaysOpen,
        WeeklyHours hours,
        boolean holidaysClosed,
        boolean yearEndClosed,
        Set<LocalDate> closedDays) {

    /** @throws IllegalArgumentException if it never opens and is not meant to be always open */
    public CalendarDefinition {
        if (alwaysOpen != hours.isEmpty()) {
            throw new IllegalArgumentException("A calendar either has hours or is always open: " + name);
        }
        closedDays = Set.copyOf(closedDays);
    }

    static CalendarDefinition always(String name) {
        return new CalendarDefinition(name, true, WeeklyHours.NONE, false, false, Set.of());
    }

    static CalendarDefinition business(String name, WeeklyHours hours) {
        return new CalendarDefinition(name, false, hours, true, true, Set.of());
    }

    /** The calendar that counts by it. */
    public WorkingCalendar calendar() {
        return alwaysOpen ? new AroundTheClock(name) : new BusinessHours(this);
    }
}
