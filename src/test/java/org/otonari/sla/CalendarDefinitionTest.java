package org.otonari.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.otonari.sla.WorkingCalendars.TOKYO;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalendarDefinitionTest {

    private static final OpenHours MORNING = new OpenHours(LocalTime.of(9, 0), LocalTime.of(12, 0));
    private static final OpenHours AFTERNOON = new OpenHours(LocalTime.of(13, 0), LocalTime.of(17, 0));

    private final WorkingCalendar withALunchBreak =
            business(Map.of(DayOfWeek.TUESDAY, List.of(AFTERNOON, MORNING), DayOfWeek.THURSDAY, List.of(MORNING)));

    @Test
    void aBreakIsNoWorkingTime() {
        assertThat(withALunchBreak.plus(tokyo("2027-06-01T11:00"), Duration.ofHours(2)))
                .isEqualTo(tokyo("2027-06-01T14:00"));
        assertThat(withALunchBreak.isOpen(tokyo("2027-06-01T12:30"))).isFalse();
        assertThat(withALunchBreak.workingTimeBetween(tokyo("2027-06-01T08:00"), tokyo("2027-06-03T18:00")))
                .isEqualTo(Duration.ofHours(10));
    }

    @Test
    void whatStartsInTheBreakCountsFromItsEnd() {
        assertThat(withALunchBreak.plus(tokyo("2027-06-01T12:30"), Duration.ofHours(1)))
                .isEqualTo(tokyo("2027-06-01T14:00"));
    }

    @Test
    void timeMayEndWithTheMorning() {
        assertThat(withALunchBreak.plus(tokyo("2027-06-01T09:00"), Duration.ofHours(3)))
                .isEqualTo(tokyo("2027-06-01T12:00"));
    }

    @Test
    void everyDayHasItsOwnHours() {
        assertThat(withALunchBreak.plus(tokyo("2027-06-01T16:00"), Duration.ofHours(2)))
                .isEqualTo(tokyo("2027-06-03T10:00"));
        assertThat(withALunchBreak.plus(tokyo("2027-06-01T09:00"), Period.ofDays(1)))
                .as("the hours of that day, not of the first")
                .isEqualTo(tokyo("2027-06-03T12:00"));
    }

    @Test
    void aClosedDayIsPassedOver() {
        var tuesdays = WeeklyHours.same(List.of(DayOfWeek.TUESDAY), LocalTime.of(9, 0), LocalTime.of(12, 0));
        var calendar = new CalendarDefinition("DESK", false, tuesdays, true, true, Set.of(LocalDate.of(2027, 6, 8)))
                .calendar();
        assertThat(calendar.plus(tokyo("2027-06-01T09:00"), Period.ofDays(1))).isEqualTo(tokyo("2027-06-15T12:00"));
    }

    @Test
    void holidaysAndTheYearEndMayBeWorkedThrough() {
        var everyDay = WeeklyHours.same(List.of(DayOfWeek.values()), LocalTime.of(9, 0), LocalTime.of(12, 0));
        var newYear = LocalDate.of(2027, 1, 1);
        assertThat(new CalendarDefinition("A", false, everyDay, false, false, Set.of())
                        .calendar()
                        .isOpenOn(newYear))
                .isTrue();
        assertThat(new CalendarDefinition("A", false, everyDay, true, false, Set.of())
                        .calendar()
                        .isOpenOn(newYear))
                .isFalse();
        assertThat(new CalendarDefinition("A", false, everyDay, false, true, Set.of())
                        .calendar()
                        .isOpenOn(newYear.plusDays(1)))
                .isFalse();
    }

    @Test
    void hoursThatOverlapTouchOrEndBeforeTheyBeginAreRefused() {
        assertThatThrownBy(() -> new OpenHours(LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
        var touching = new OpenHours(LocalTime.of(12, 0), LocalTime.of(14, 0));
        assertThatThrownBy(() -> new WeeklyHours(Map.of(DayOfWeek.MONDAY, List.of(MORNING, touching))))
                .hasMessageContaining("MONDAY");
    }

    @Test
    void whatNeverOpensWouldNeverEnd() {
        assertThatThrownBy(() -> business(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whileNobodyHasATaskItsAssigneesHoursAreTheOffices() {
        var calendars = new WorkingCalendars();
        assertThat(calendars.named(WorkingCalendars.ASSIGNEE)).isEqualTo(calendars.named(WorkingCalendars.OFFICE));
        assertThat(calendars.names()).doesNotContain(WorkingCalendars.ASSIGNEE);
    }

    private static WorkingCalendar business(Map<DayOfWeek, List<OpenHours>> week) {
        return CalendarDefinition.business("DESK", new WeeklyHours(week)).calendar();
    }

    private static Instant tokyo(String local) {
        return LocalDateTime.parse(local).atZone(TOKYO).toInstant();
    }
}
