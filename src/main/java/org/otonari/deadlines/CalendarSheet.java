package org.otonari.deadlines;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.otonari.sla.CalendarDefinition;
import org.otonari.sla.WeeklyHours;

/**
 * A working calendar as people read and change it.
 *
 * @param name what models call it; of a person's own hours {@code @} and the account
 * @param account whose own hours these are
 * @param alwaysOpen around the clock; such a calendar has no hours to change
 * @param closedDays each with its reason
 * @param version rises with every change; who changes an older one than there is, is refused
 */
public record CalendarSheet(
        String name,
        @Nullable String account,
        String title,
        String titleEn,
        boolean alwaysOpen,
        WeeklyHours hours,
        boolean holidaysClosed,
        boolean yearEndClosed,
        SortedMap<LocalDate, String> closedDays,
        long version) {

    /** The version of one that is still to be saved. */
    public static final long UNSAVED = -1;

    public CalendarSheet {
        closedDays = Collections.unmodifiableSortedMap(new TreeMap<>(closedDays));
    }

    public CalendarDefinition definition() {
        return new CalendarDefinition(name, alwaysOpen, hours, holidaysClosed, yearEndClosed, closedDays.keySet());
    }

    public boolean isNew() {
        return version == UNSAVED;
    }

    public CalendarSheet with(WeeklyHours newHours) {
        return new CalendarSheet(
                name,
                account,
                title,
                titleEn,
                alwaysOpen,
                newHours,
                holidaysClosed,
                yearEndClosed,
                closedDays,
                version);
    }

    public CalendarSheet with(SortedMap<LocalDate, String> newClosedDays) {
        return new CalendarSheet(
                name,
                account,
                title,
                titleEn,
                alwaysOpen,
                hours,
                holidaysClosed,
                yearEndClosed,
                newClosedDays,
                version);
    }

    public CalendarSheet closing(boolean onHolidays, boolean overTheYearEnd) {
        return new CalendarSheet(
                name, account, title, titleEn, alwaysOpen, hours, onHolidays, overTheYearEnd, closedDays, version);
    }

    public CalendarSheet called(String newName, String newTitle, String newTitleEn) {
        return new CalendarSheet(
                newName,
                account,
                newTitle,
                newTitleEn,
                alwaysOpen,
                hours,
                holidaysClosed,
                yearEndClosed,
                closedDays,
                version);
    }

    public CalendarSheet closedOn(LocalDate day, String reason) {
        var days = new TreeMap<>(closedDays);
        days.put(day, reason);
        return with(days);
    }
}
