package org.otonari.sla;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Public holidays by the Act on National Holidays (国民の祝日に関する法律, Act 178 of 1948) as in force since 2007, with
 * the special acts for 2019 to 2021. Checked against the Cabinet Office's list, which ends with 2027; good until 2099,
 * as long as the law stays.
 *
 * <p>Our own, because the calendar of the holiday library that we tried (Jollyday 2.19) has neither the equinoxes nor
 * the substitute holidays nor the present Emperor's birthday.
 */
final class JapaneseHolidays {

    private static final Map<Integer, Set<LocalDate>> BY_YEAR = new ConcurrentHashMap<>();

    private JapaneseHolidays() {}

    static boolean isHoliday(LocalDate day) {
        return in(day.getYear()).contains(day);
    }

    static Set<LocalDate> in(int year) {
        return BY_YEAR.computeIfAbsent(year, JapaneseHolidays::calculate);
    }

    private static Set<LocalDate> calculate(int year) {
        var named = named(year);
        var all = new HashSet<>(named);
        named.stream().filter(JapaneseHolidays::isSunday).forEach(sunday -> all.add(substituteFor(sunday, named)));
        named.stream()
                .map(day -> day.plusDays(1))
                .filter(between -> !named.contains(between) && named.contains(between.plusDays(1)))
                .forEach(all::add);
        return Set.copyOf(all);
    }

    /** Article 3 (2): for a holiday on a Sunday, the next day that is not itself a holiday. */
    private static LocalDate substituteFor(LocalDate sunday, Set<LocalDate> named) {
        var day = sunday.plusDays(1);
        while (named.contains(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isSunday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Article 2, with the days that special acts moved or added. */
    private static Set<LocalDate> named(int year) {
        var days = new HashSet<LocalDate>();
        days.add(LocalDate.of(year, 1, 1));
        days.add(monday(year, Month.JANUARY, 2));
        days.add(LocalDate.of(year, 2, 11));
        days.add(LocalDate.of(year, 3, equinox(year, 20.8431)));
        days.add(LocalDate.of(year, 4, 29));
        days.add(LocalDate.of(year, 5, 3));
        days.add(LocalDate.of(year, 5, 4));
        days.add(LocalDate.of(year, 5, 5));
        days.add(monday(year, Month.SEPTEMBER, 3));
        days.add(LocalDate.of(year, 9, equinox(year, 23.2488)));
        days.add(LocalDate.of(year, 11, 3));
        days.add(LocalDate.of(year, 11, 23));
        days.addAll(imperialDays(year));
        days.addAll(summerAndSportsDays(year));
        return days;
    }

    /** The Emperor's birthday moved with the succession; 2019 had none, but two days for the enthronement. */
    private static Set<LocalDate> imperialDays(int year) {
        if (year == 2019) {
            return Set.of(LocalDate.of(2019, 5, 1), LocalDate.of(2019, 10, 22));
        }
        return Set.of(year < 2019 ? LocalDate.of(year, 12, 23) : LocalDate.of(year, 2, 23));
    }

    /** Marine Day, Mountain Day (since 2016) and Sports Day, moved in 2020 and 2021 for the Olympic Games. */
    private static Set<LocalDate> summerAndSportsDays(int year) {
        if (year == 2020) {
            return Set.of(LocalDate.of(2020, 7, 23), LocalDate.of(2020, 7, 24), LocalDate.of(2020, 8, 10));
        }
        if (year == 2021) {
            return Set.of(LocalDate.of(2021, 7, 22), LocalDate.of(2021, 7, 23), LocalDate.of(2021, 8, 8));
        }
        var days = new HashSet<LocalDate>();
        days.add(monday(year, Month.JULY, 3));
        days.add(monday(year, Month.OCTOBER, 2));
        if (year >= 2016) {
            days.add(LocalDate.of(year, 8, 11));
        }
        return days;
    }

    private static LocalDate monday(int year, Month month, int which) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY));
    }

    /**
     * The day on which the sun crosses the equator in Japan, by the customary approximation for 1980–2099.
     *
     * @param in1980 the crossing in 1980, in days of the month
     */
    private static int equinox(int year, double in1980) {
        var years = year - 1980;
        return (int) (in1980 + 0.242194 * years) - Math.floorDiv(years, 4);
    }
}
