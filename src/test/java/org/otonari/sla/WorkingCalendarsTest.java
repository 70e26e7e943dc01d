package org.otonari.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.otonari.sla.WorkingCalendars.CALENDAR;
import static org.otonari.sla.WorkingCalendars.CRISIS;
import static org.otonari.sla.WorkingCalendars.OFFICE;
import static org.otonari.sla.WorkingCalendars.SPOT;
import static org.otonari.sla.WorkingCalendars.TOKYO;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarsTest {

    private final WorkingCalendars calendars = new WorkingCalendars();

    @Nested
    class BusinessDays {

        @Test
        void endWithTheOfficeHoursOfTheSecondDay() {
            assertThat(dueFrom(OFFICE, "P2D", "2026-06-01T11:20")).isEqualTo(tokyo("2026-06-03T17:00"));
        }

        @Test
        void countFromTheSameDayWhenTheOfficeIsStillToOpen() {
            assertThat(dueFrom(OFFICE, "P2D", "2026-06-01T06:00")).isEqualTo(tokyo("2026-06-03T17:00"));
        }

        @Test
        void countFromTheNextDayOnceTheOfficeHasClosed() {
            assertThat(dueFrom(OFFICE, "P2D", "2026-06-01T17:00")).isEqualTo(tokyo("2026-06-04T17:00"));
        }

        @Test
        void passOverTheWeekend() {
            assertThat(dueFrom(OFFICE, "P2D", "2026-06-05T16:59")).isEqualTo(tokyo("2026-06-09T17:00"));
            assertThat(dueFrom(OFFICE, "P2D", "2026-06-06T12:00")).isEqualTo(tokyo("2026-06-10T17:00"));
        }

        @Test
        void ofSpotHelpIncludeSaturdays() {
            assertThat(dueFrom(SPOT, "P1D", "2026-06-05T17:59")).isEqualTo(tokyo("2026-06-06T18:00"));
        }

        @Test
        void passOverTheYearEnd() {
            assertThat(dueFrom(OFFICE, "P1D", "2026-12-28T15:00")).isEqualTo(tokyo("2027-01-04T17:00"));
            assertThat(dueFrom(SPOT, "P1D", "2026-12-30T09:00")).isEqualTo(tokyo("2027-01-05T18:00"));
        }

        @Test
        void passOverGoldenWeekWithItsSubstituteHoliday() {
            assertThat(dueFrom(OFFICE, "P1D", "2026-05-01T10:00")).isEqualTo(tokyo("2026-05-07T17:00"));
        }

        @Test
        void passOverTheSilverWeekOf2026() {
            assertThat(dueFrom(OFFICE, "P1D", "2026-09-18T10:00")).isEqualTo(tokyo("2026-09-24T17:00"));
        }

        @Test
        void knowTheHolidaysMovedForTheOlympicGames() {
            assertThat(dueFrom(OFFICE, "P1D", "2020-07-22T10:00")).isEqualTo(tokyo("2020-07-27T17:00"));
            assertThat(dueFrom(OFFICE, "P1D", "2021-07-16T10:00")).isEqualTo(tokyo("2021-07-19T17:00"));
            assertThat(dueFrom(OFFICE, "P1D", "2021-08-06T10:00")).isEqualTo(tokyo("2021-08-10T17:00"));
        }

        @Test
        void knowTheLeapDay() {
            assertThat(dueFrom(OFFICE, "P1D", "2028-02-28T10:00")).isEqualTo(tokyo("2028-02-29T17:00"));
            assertThat(dueFrom(OFFICE, "P1D", "2028-02-29T10:00")).isEqualTo(tokyo("2028-03-01T17:00"));
        }

        @Test
        void numberNoneWhenSomethingIsDueTheSameDay() {
            assertThat(dueFrom(OFFICE, "P0D", "2026-06-01T11:20")).isEqualTo(tokyo("2026-06-01T17:00"));
        }
    }

    @Nested
    class WorkingHours {

        @Test
        void runWithinTheDay() {
            assertThat(dueFrom(OFFICE, "PT4H", "2026-06-01T10:30")).isEqualTo(tokyo("2026-06-01T14:30"));
        }

        @Test
        void goOnTheNextMorning() {
            assertThat(dueFrom(OFFICE, "PT4H", "2026-06-05T15:00")).isEqualTo(tokyo("2026-06-08T12:00"));
        }

        @Test
        void mayEndWithTheDay() {
            assertThat(dueFrom(OFFICE, "PT2H", "2026-06-01T15:00")).isEqualTo(tokyo("2026-06-01T17:00"));
        }

        @Test
        void startWithTheNextOpening() {
            assertThat(dueFrom(SPOT, "PT30M", "2026-06-06T20:00")).isEqualTo(tokyo("2026-06-08T09:00"));
        }

        @Test
        void areAlwaysInACrisis() {
            assertThat(dueFrom(CRISIS, "PT15M", "2027-01-01T03:00")).isEqualTo(tokyo("2027-01-01T03:15"));
        }
    }

    @Nested
    class CalendarDays {

        @Test
        void keepTheTimeOfDay() {
            assertThat(dueFrom(CALENDAR, "P7D", "2026-12-28T23:45")).isEqualTo(tokyo("2027-01-04T23:45"));
        }

        @Test
        void mayBeWeeksMonthsOrMixedWithHours() {
            assertThat(dueFrom(CALENDAR, "P2W", "2026-06-01T09:00")).isEqualTo(tokyo("2026-06-15T09:00"));
            assertThat(dueFrom(CALENDAR, "P1M", "2028-01-31T09:00")).isEqualTo(tokyo("2028-02-29T09:00"));
            assertThat(dueFrom(CALENDAR, "P1DT12H", "2026-06-01T09:00")).isEqualTo(tokyo("2026-06-02T21:00"));
        }
    }

    @Nested
    class TimeBetween {

        @Test
        void leavesOutNightsWeekendsAndHolidays() {
            assertThat(between(OFFICE, "2026-06-05T16:00", "2026-06-08T11:30")).isEqualTo(Duration.ofMinutes(150));
            assertThat(between(OFFICE, "2026-05-02T00:00", "2026-05-07T00:00")).isZero();
        }

        @Test
        void isNegativeOnceOverdue() {
            assertThat(between(OFFICE, "2026-06-08T11:30", "2026-06-05T16:00")).isEqualTo(Duration.ofMinutes(-150));
        }

        @Test
        void isAllTheTimeOnPlainDays() {
            assertThat(between(CALENDAR, "2026-06-05T16:00", "2026-06-08T16:00"))
                    .isEqualTo(Duration.ofDays(3));
        }
    }

    @Test
    void theOfficeOpensAtTenAndIsClosedFromFive() {
        var office = calendars.named(OFFICE);
        assertThat(office.isOpen(tokyo("2026-06-01T09:59:59"))).isFalse();
        assertThat(office.isOpen(tokyo("2026-06-01T10:00"))).isTrue();
        assertThat(office.isOpen(tokyo("2026-06-01T16:59:59"))).isTrue();
        assertThat(office.isOpen(tokyo("2026-06-01T17:00"))).isFalse();
        assertThat(office.isOpenOn(LocalDate.of(2026, 12, 28))).isTrue();
        assertThat(office.isOpenOn(LocalDate.of(2026, 12, 29))).isFalse();
        assertThat(calendars.named(CRISIS).isOpen(tokyo("2027-01-01T03:00"))).isTrue();
    }

    @Test
    void anUnknownCalendarIsNamedTogetherWithTheKnownOnes() {
        assertThatThrownBy(() -> dueFrom("OFICE", "P2D", "2026-06-01T10:00"))
                .isInstanceOfSatisfying(UnknownCalendarException.class, unknown -> {
                    assertThat(unknown.key()).isEqualTo("sla.error.unknown-calendar");
                    assertThat(unknown.args()).containsExactly("OFICE", "OFFICE, SPOT, CRISIS, CALENDAR");
                })
                .hasMessageContaining("OFICE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "P", "PT", "2D", "P2", "p2d", "PT4h", "P2DT", " P2D", "two days", "P99999999999D", "P2D\n"})
    void aPeriodThatCannotBeReadIsRefused(String text) {
        assertThatThrownBy(() -> dueFrom(CALENDAR, text, "2026-06-01T10:00"))
                .isInstanceOfSatisfying(UnreadablePeriodException.class, unreadable -> assertThat(unreadable.key())
                        .isEqualTo("sla.error.unreadable-period"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-1D", "PT-4H", "P3654D", "P11Y", "P2147483647M", "PT99999999H", "P1M-1D"})
    void aPeriodOutsideTenYearsIsRefused(String text) {
        assertThatThrownBy(() -> dueFrom(CALENDAR, text, "2026-06-01T10:00"))
                .isInstanceOfSatisfying(UnreadablePeriodException.class, unreadable -> assertThat(unreadable.key())
                        .isEqualTo("sla.error.period-out-of-bounds"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P2W", "P1M", "P1Y", "P1DT4H"})
    void businessDaysComeInDaysOrHoursOnly(String text) {
        assertThatThrownBy(() -> dueFrom(OFFICE, text, "2026-06-01T10:00"))
                .isInstanceOfSatisfying(UnreadablePeriodException.class, unreadable -> {
                    assertThat(unreadable.key()).isEqualTo("sla.error.period-not-in-business-days");
                    assertThat(unreadable.args()).containsExactly(text, OFFICE);
                });
        assertThatThrownBy(() -> calendars.check(OFFICE, text)).isInstanceOf(UnreadablePeriodException.class);
    }

    @Test
    void aCalendarItselfRefusesWhatItCannotCount() {
        var start = tokyo("2026-06-01T10:00");
        var office = calendars.named(OFFICE);
        assertThatThrownBy(() -> office.plus(start, Period.ofMonths(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> office.plus(start, Period.ofDays(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> office.plus(start, Duration.ofDays(4_000)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> office.workingTimeBetween(start, Instant.MAX))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Instant dueFrom(String calendar, String period, String start) {
        return calendars.due(calendar, period, tokyo(start));
    }

    private Duration between(String calendar, String from, String to) {
        return calendars.named(calendar).workingTimeBetween(tokyo(from), tokyo(to));
    }

    private static Instant tokyo(String local) {
        return LocalDateTime.parse(local).atZone(TOKYO).toInstant();
    }
}
