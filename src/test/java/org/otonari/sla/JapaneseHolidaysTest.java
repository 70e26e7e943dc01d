package org.otonari.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseHolidaysTest {

    /** Dates as the Cabinet Office announced them (内閣府「国民の祝日について」). */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2009, 1/1 1/12 2/11 3/20 4/29 5/3 5/4 5/5 5/6 7/20 9/21 9/22 9/23 10/12 11/3 11/23 12/23",
        "2015, 1/1 1/12 2/11 3/21 4/29 5/3 5/4 5/5 5/6 7/20 9/21 9/22 9/23 10/12 11/3 11/23 12/23",
        "2016, 1/1 1/11 2/11 3/20 3/21 4/29 5/3 5/4 5/5 7/18 8/11 9/19 9/22 10/10 11/3 11/23 12/23",
        "2018, 1/1 1/8 2/11 2/12 3/21 4/29 4/30 5/3 5/4 5/5 7/16 8/11 9/17 9/23 9/24 10/8 11/3 11/23 12/23 12/24",
        "2019, 1/1 1/14 2/11 3/21 4/29 4/30 5/1 5/2 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/23 10/14 10/22 11/3 11/4 11/23",
        "2020, 1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/23 7/24 8/10 9/21 9/22 11/3 11/23",
        "2021, 1/1 1/11 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/22 7/23 8/8 8/9 9/20 9/23 11/3 11/23",
        "2022, 1/1 1/10 2/11 2/23 3/21 4/29 5/3 5/4 5/5 7/18 8/11 9/19 9/23 10/10 11/3 11/23",
        "2023, 1/1 1/2 1/9 2/11 2/23 3/21 4/29 5/3 5/4 5/5 7/17 8/11 9/18 9/23 10/9 11/3 11/23",
        "2024, 1/1 1/8 2/11 2/12 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/22 9/23 10/14 11/3 11/4 11/23",
        "2025, 1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/21 8/11 9/15 9/23 10/13 11/3 11/23 11/24",
        "2026, 1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23 10/12 11/3 11/23",
        "2027, 1/1 1/11 2/11 2/23 3/21 3/22 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/23 10/11 11/3 11/23"
    })
    void agreesWithTheAnnouncedDays(int year, String days) {
        assertThat(JapaneseHolidays.in(year)).containsExactlyInAnyOrderElementsOf(dates(year, days));
    }

    @ParameterizedTest
    @ValueSource(ints = {2028, 2032, 2036, 2040, 2044, 2045, 2048, 2049})
    void autumnComesADayEarlyInSomeYears(int year) {
        assertThat(JapaneseHolidays.isHoliday(LocalDate.of(year, 9, 22))).isTrue();
    }

    @Test
    void aDayBetweenTwoHolidaysIsAHolidayToo() {
        assertThat(LocalDate.of(2032, 9, 21)).matches(JapaneseHolidays::isHoliday);
        assertThat(LocalDate.of(2033, 9, 21)).matches(day -> !JapaneseHolidays.isHoliday(day));
    }

    private static List<LocalDate> dates(int year, String days) {
        return Arrays.stream(days.split(" "))
                .map(day -> day.split("/"))
                .map(parts -> MonthDay.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                .map(day -> day.atYear(year))
                .toList();
    }
}
