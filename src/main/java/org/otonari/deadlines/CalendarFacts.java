package org.otonari.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** A calendar as the audit trail compares it: the hours of each day of the week are one field. */
record CalendarFacts(
        String title,
        String titleEn,
        String monday,
        String tuesday,
        String wednesday,
        String thursday,
        String friday,
        String saturday,
        String sunday,
        String holidaysClosed,
        String yearEndClosed,
        Map<LocalDate, String> closedDays) {

    static final CalendarFacts NONE = new CalendarFacts("", "", "", "", "", "", "", "", "", "", "", Map.of());

    static CalendarFacts of(CalendarSheet sheet) {
        return new CalendarFacts(
                sheet.title(),
                sheet.titleEn(),
                hours(sheet, DayOfWeek.MONDAY),
                hours(sheet, DayOfWeek.TUESDAY),
                hours(sheet, DayOfWeek.WEDNESDAY),
                hours(sheet, DayOfWeek.THURSDAY),
                hours(sheet, DayOfWeek.FRIDAY),
                hours(sheet, DayOfWeek.SATURDAY),
                hours(sheet, DayOfWeek.SUNDAY),
                Boolean.toString(sheet.holidaysClosed()),
                Boolean.toString(sheet.yearEndClosed()),
                sheet.closedDays());
    }

    private static String hours(CalendarSheet sheet, DayOfWeek day) {
        return sheet.hours().on(day).stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
