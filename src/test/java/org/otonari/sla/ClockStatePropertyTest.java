package org.otonari.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.otonari.sla.WorkingCalendars.CALENDAR;
import static org.otonari.sla.WorkingCalendars.CRISIS;
import static org.otonari.sla.WorkingCalendars.OFFICE;
import static org.otonari.sla.WorkingCalendars.SPOT;
import static org.otonari.sla.WorkingCalendars.TOKYO;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A clock keeps what was promised, however often it is stopped; over year ends, leap days and moved holidays alike. */
class ClockStatePropertyTest {

    private final WorkingCalendars calendars = new WorkingCalendars();

    @Property
    void addingWorkingTimeIsAssociative(
            @ForAll("calendars") String name,
            @ForAll("moments") Instant start,
            @ForAll("times") Duration one,
            @ForAll("times") Duration other) {
        var calendar = calendars.named(name);
        assertThat(calendar.plus(calendar.plus(start, one), other)).isEqualTo(calendar.plus(start, one.plus(other)));
    }

    @Property
    void stoppingAndGoingOnAtOnceChangesNothing(
            @ForAll("calendars") String name,
            @ForAll("policies") String period,
            @ForAll("moments") Instant start,
            @ForAll @IntRange(max = 99) int percent) {
        var calendar = calendars.named(name);
        var clock = begin(name, period, start);
        var now = during(clock, percent);

        assertThat(clock.pause(calendar, now).resume(calendar, now)).isEqualTo(clock);
    }

    @Property
    void aStopMovesTheDueDateByExactlyTheWorkingTimeItLasted(
            @ForAll("calendars") String name,
            @ForAll("policies") String period,
            @ForAll("moments") Instant start,
            @ForAll @IntRange(max = 99) int percent,
            @ForAll("times") Duration stop) {
        var calendar = calendars.named(name);
        var clock = begin(name, period, start);
        var stopped = during(clock, percent);
        var resumed = stopped.plus(stop);
        var after = clock.pause(calendar, stopped).resume(calendar, resumed);

        assertThat(calendar.workingTimeBetween(resumed, after.due()))
                .isEqualTo(calendar.workingTimeBetween(stopped, clock.due()));
        assertThat(calendar.workingTimeBetween(clock.due(), after.due()))
                .isEqualTo(calendar.workingTimeBetween(stopped, resumed));
        assertThat(after.warnAt()).isBeforeOrEqualTo(after.due());
    }

    @Property
    void severalStopsAreAsGoodAsOneOfTheSameWorkingTime(
            @ForAll("policies") String period,
            @ForAll("moments") Instant start,
            @ForAll @IntRange(max = 40) int percent,
            @ForAll("times") Duration first,
            @ForAll("times") Duration second) {
        var calendar = calendars.named(OFFICE);
        var clock = begin(OFFICE, period, start);
        var stopped = during(clock, percent);
        var again = calendar.plus(stopped, first);
        Assume.that(!first.isZero());

        var twice = clock.pause(calendar, stopped)
                .resume(calendar, again)
                .pause(calendar, again)
                .resume(calendar, calendar.plus(again, second));
        var once = clock.pause(calendar, stopped).resume(calendar, calendar.plus(stopped, first.plus(second)));

        assertThat(twice.due()).isEqualTo(once.due());
    }

    @Property
    void aDueDateNeverLandsOutsideTheHours(
            @ForAll("businessCalendars") String name,
            @ForAll("policies") String period,
            @ForAll("moments") Instant start,
            @ForAll @IntRange(max = 99) int percent,
            @ForAll("times") Duration stop) {
        var calendar = calendars.named(name);
        var clock = begin(name, period, start);
        var stopped = during(clock, percent);

        for (var it : List.of(
                clock,
                clock.pause(calendar, stopped).resume(calendar, stopped.plus(stop)),
                clock.extend(calendar, period, 80, stopped),
                clock.shorten(calendar, 50, stopped),
                clock.recount(calendar))) {
            assertThat(calendar.isOpen(it.due().minusMillis(1))).isTrue();
        }
    }

    @Property
    void countingAgainOnTheSameCalendarMovesNothing(
            @ForAll("calendars") String name,
            @ForAll("policies") String period,
            @ForAll("moments") Instant start,
            @ForAll @IntRange(max = 99) int percent,
            @ForAll("times") Duration stop) {
        var calendar = calendars.named(name);
        var clock = begin(name, period, start);
        var stopped = during(clock, percent);
        var later = clock.pause(calendar, stopped).resume(calendar, stopped.plus(stop));

        assertThat(clock.recount(calendar).due()).isEqualTo(clock.due());
        assertThat(later.recount(calendar).due()).isEqualTo(later.due());
        assertThat(Duration.between(later.recount(calendar).warnAt(), later.warnAt())
                        .abs())
                .isLessThanOrEqualTo(Duration.ofMillis(1));
    }

    @Property
    void urgencyNeverGivesMoreTimeAndNeverTakesWhatIsOver(
            @ForAll("calendars") String name,
            @ForAll("policies") String period,
            @ForAll("moments") Instant start,
            @ForAll @IntRange(max = 99) int percent,
            @ForAll @IntRange(min = 1, max = 100) int share) {
        var calendar = calendars.named(name);
        var clock = begin(name, period, start);
        var now = during(clock, percent);
        var shorter = clock.shorten(calendar, share, now);

        assertThat(shorter.due()).isBeforeOrEqualTo(clock.due()).isAfterOrEqualTo(now);
        assertThat(shorter.warnAt()).isBeforeOrEqualTo(shorter.due());
    }

    @Property
    void theSamePolicyAgainMovesNothing(
            @ForAll("calendars") String name,
            @ForAll("policies") String period,
            @ForAll("moments") Instant start,
            @ForAll @IntRange(max = 99) int percent,
            @ForAll("times") Duration stop,
            @ForAll @IntRange(min = 20, max = 100) int share) {
        var calendar = calendars.named(name);
        var policy = new Policy(period, name, 80, List.of(), true);
        var clock = begin(name, period, start).shorten(calendar, share, start);
        var stopped = during(clock, percent);
        var later = clock.pause(calendar, stopped).resume(calendar, stopped.plus(stop));

        assertThat(clock.under(policy, share, policy, calendar, calendar, stopped)
                        .due())
                .isEqualTo(clock.due());
        assertThat(later.under(policy, share, policy, calendar, calendar, stopped.plus(stop))
                        .due())
                .isEqualTo(later.due());
    }

    @Property
    void anExtensionEndsLater(
            @ForAll("calendars") String name,
            @ForAll("policies") String period,
            @ForAll("moments") Instant start,
            @ForAll @IntRange(max = 200) int percent) {
        var clock = begin(name, period, start);
        var now = during(clock, percent);

        assertThat(clock.extend(calendars.named(name), period, 80, now).due())
                .isAfter(clock.due())
                .isAfter(now);
    }

    private ClockState begin(String name, String period, Instant start) {
        return ClockState.begin(new Policy(period, name, 80, List.of(), true), calendars.named(name), start);
    }

    private static Instant during(ClockState clock, int percent) {
        return ClockState.share(percent, clock.start(), clock.due());
    }

    @Provide
    Arbitrary<String> calendars() {
        return Arbitraries.of(OFFICE, SPOT, CRISIS, CALENDAR);
    }

    @Provide
    Arbitrary<String> businessCalendars() {
        return Arbitraries.of(OFFICE, SPOT);
    }

    @Provide
    Arbitrary<String> policies() {
        return Arbitraries.of("PT1H", "PT4H", "P1D", "P2D", "P5D", "P14D", "P30D");
    }

    /** Among them the Olympic summer, in which a law moved three holidays, the year ends, and two leap days. */
    @Provide
    Arbitrary<Instant> moments() {
        var minutes = Arbitraries.longs().between(0, Duration.ofDays(30).toMinutes());
        return Arbitraries.of("2019-04-20", "2020-02-20", "2020-07-15", "2021-07-15", "2026-12-20", "2028-02-20")
                .flatMap(day -> minutes.map(it -> LocalDateTime.parse(day + "T00:00")
                        .plusMinutes(it)
                        .atZone(TOKYO)
                        .toInstant()));
    }

    @Provide
    Arbitrary<Duration> times() {
        return Arbitraries.longs().between(0, Duration.ofDays(4).toMinutes()).map(Duration::ofMinutes);
    }
}
