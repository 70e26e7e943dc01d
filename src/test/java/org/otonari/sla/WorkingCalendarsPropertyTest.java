package org.otonari.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.otonari.sla.WorkingCalendars.OFFICE;
import static org.otonari.sla.WorkingCalendars.SPOT;
import static org.otonari.sla.WorkingCalendars.TOKYO;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarsPropertyTest {

    private static final Map<String, LocalTime> CLOSING =
            Map.of(OFFICE, LocalTime.of(17, 0), SPOT, LocalTime.of(18, 0));

    private final WorkingCalendars calendars = new WorkingCalendars();

    @Property
    void aBusinessDayEndsAtClosingTimeOfAnOpenDay(
            @ForAll("businessCalendars") String name,
            @ForAll("moments") Instant start,
            @ForAll @IntRange(max = 60) int days) {
        var due = calendars.due(name, "P" + days + "D", start).atZone(TOKYO);
        assertThat(due.toLocalTime()).isEqualTo(CLOSING.get(name));
        assertThat(calendars.named(name).isOpenOn(due.toLocalDate())).isTrue();
        assertThat(due.toInstant()).isAfter(start);
    }

    @Property
    void exactlySoManyOpenDaysLieBetween(
            @ForAll("businessCalendars") String name,
            @ForAll("moments") Instant start,
            @ForAll @IntRange(max = 60) int days) {
        var calendar = calendars.named(name);
        var first = calendar.plus(start, Period.ZERO).atZone(TOKYO).toLocalDate();
        var last = calendar.plus(start, Period.ofDays(days)).atZone(TOKYO).toLocalDate();
        assertThat(first.datesUntil(last).filter(calendar::isOpenOn)).hasSize(days);
    }

    @Property
    void workingTimeNeverEndsOutsideTheHours(
            @ForAll("businessCalendars") String name,
            @ForAll("moments") Instant start,
            @ForAll("times") Duration time) {
        var calendar = calendars.named(name);
        var due = calendar.plus(start, time);
        var justBefore = time.isZero() ? due : due.minusNanos(1);
        assertThat(calendar.isOpen(justBefore)).isTrue();
        assertThat(calendar.workingTimeBetween(start, due)).isEqualTo(time);
    }

    @Property
    void whoStartsLaterIsNotDueEarlier(
            @ForAll("calendars") String name,
            @ForAll("periods") String period,
            @ForAll("moments") Instant one,
            @ForAll("moments") Instant other) {
        var first = one.isBefore(other) ? one : other;
        var second = one.isBefore(other) ? other : one;
        assertThat(calendars.due(name, period, first)).isBeforeOrEqualTo(calendars.due(name, period, second));
    }

    @Property
    void moreTimeIsNotDueEarlier(
            @ForAll("calendars") String name,
            @ForAll("moments") Instant start,
            @ForAll @IntRange(max = 40) int days,
            @ForAll("times") Duration time) {
        var calendar = calendars.named(name);
        assertThat(calendar.plus(start, Period.ofDays(days))).isBefore(calendar.plus(start, Period.ofDays(days + 1)));
        assertThat(calendar.plus(start, time)).isBefore(calendar.plus(start, time.plusMinutes(1)));
    }

    @Property
    void timePassedAndTimeLeftAddUp(
            @ForAll("calendars") String name,
            @ForAll("moments") Instant from,
            @ForAll("moments") Instant over,
            @ForAll("moments") Instant to) {
        var calendar = calendars.named(name);
        assertThat(calendar.workingTimeBetween(from, over).plus(calendar.workingTimeBetween(over, to)))
                .isEqualTo(calendar.workingTimeBetween(from, to));
    }

    @Property
    void openNeverMeansAHolidayOrTheYearEnd(@ForAll("businessCalendars") String name, @ForAll("moments") Instant at) {
        var day = at.atZone(TOKYO).toLocalDate();
        var closed = JapaneseHolidays.isHoliday(day)
                || Stream.of("12-29", "12-30", "12-31", "01-01", "01-02", "01-03")
                        .anyMatch(day.toString()::endsWith);
        assertThat(closed && calendars.named(name).isOpen(at)).isFalse();
    }

    /** Any hours of a week, with breaks: time is lost neither at a break nor on a closed day. */
    @Property
    void whateverTheHoursTimeAddsUpAndNeverEndsOutsideThem(
            @ForAll("definitions") CalendarDefinition definition,
            @ForAll("moments") Instant start,
            @ForAll("times") Duration one,
            @ForAll("times") Duration other) {
        // Nothing, added at closing time, leads to the next opening: that is where work goes on.
        Assume.that(!other.isZero());
        var calendar = definition.calendar();
        var due = calendar.plus(calendar.plus(start, one), other);
        assertThat(calendar.workingTimeBetween(start, due)).isEqualTo(one.plus(other));
        assertThat(due).isEqualTo(calendar.plus(start, one.plus(other)));
        if (!one.plus(other).isZero()) {
            assertThat(calendar.isOpen(due.minusNanos(1))).isTrue();
        }
    }

    @Provide
    Arbitrary<CalendarDefinition> definitions() {
        var hour = Arbitraries.integers().between(0, 22);
        var length = Arbitraries.integers().between(10, 59);
        var day = hour.flatMap(opens -> length.map(minutes ->
                new OpenHours(LocalTime.of(opens, 0), LocalTime.of(opens, 0).plusMinutes(minutes))));
        var hours = day.list().ofMinSize(1).ofMaxSize(3).uniqueElements(OpenHours::opens);
        var week = Arbitraries.maps(Arbitraries.of(DayOfWeek.values()), hours).ofMinSize(1);
        var closed = Arbitraries.integers()
                .between(0, 4_000)
                .map(days -> LocalDate.of(2018, 1, 1).plusDays(days))
                .set()
                .ofMaxSize(40);
        var yes = Arbitraries.of(true, false);
        return Combinators.combine(week, yes, yes, closed)
                .as((open, holidays, yearEnd, days) ->
                        new CalendarDefinition("ANY", false, new WeeklyHours(open), holidays, yearEnd, days));
    }

    @Provide
    Arbitrary<String> calendars() {
        return Arbitraries.of(calendars.names());
    }

    @Provide
    Arbitrary<String> businessCalendars() {
        return Arbitraries.of(OFFICE, SPOT);
    }

    @Provide
    Arbitrary<String> periods() {
        return Arbitraries.of("P0D", "P1D", "P2D", "P5D", "P14D", "PT0S", "PT15M", "PT4H", "PT40H");
    }

    /** Seconds of the years 2018 to 2032, with the days around a year end drawn as often as all the others. */
    @Provide
    Arbitrary<Instant> moments() {
        var anywhere = between("2018-01-01T00:00", "2033-01-01T00:00");
        return Arbitraries.oneOf(anywhere, between("2026-12-24T00:00", "2027-01-08T00:00"));
    }

    @Provide
    Arbitrary<Duration> times() {
        return Arbitraries.integers().between(0, 12_000).map(Duration::ofMinutes);
    }

    private static Arbitrary<Instant> between(String from, String to) {
        return Arbitraries.longs().between(seconds(from), seconds(to)).map(Instant::ofEpochSecond);
    }

    private static long seconds(String local) {
        return LocalDateTime.parse(local).atZone(TOKYO).toEpochSecond();
    }
}
