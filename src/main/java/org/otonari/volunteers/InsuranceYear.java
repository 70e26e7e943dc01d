package org.otonari.volunteers;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/** The insurance of volunteers runs from 1 April to 31 March, whenever somebody joins it (domain.md §2.2). */
final class InsuranceYear {

    private static final MonthDay LAST_DAY = MonthDay.of(Month.MARCH, 31);

    private InsuranceYear() {}

    /** @return the last day of an insurance that begins on this day */
    static LocalDate end(LocalDate from) {
        var thisYear = LAST_DAY.atYear(from.getYear());
        return from.isAfter(thisYear) ? thisYear.plusYears(1) : thisYear;
    }
}
