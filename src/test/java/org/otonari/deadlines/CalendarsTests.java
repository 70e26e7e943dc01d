package org.otonari.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.OtonariTest;
import org.otonari.access.Role;
import org.otonari.access.TestSignIn;
import org.otonari.history.FieldChange;
import org.otonari.rest.Staff;
import org.otonari.sla.WeeklyHours;
import org.otonari.sla.WorkingCalendars;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OtonariTest
class CalendarsTests {

    private static final WeeklyHours MORNINGS = WeeklyHours.same(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(12, 0));

    @Autowired
    Calendars calendars;

    @Autowired
    CalendarDesk desk;

    @Autowired
    Staff staff;

    private String manager;

    @BeforeEach
    void manage() {
        manager = staff.hire(Role.MANAGER);
        staff.signIn(manager);
    }

    @AfterEach
    void leave() {
        TestSignIn.out();
    }

    @Test
    void theFourOfTheBeginningCountAsTheDomainSays() {
        var proposed = new WorkingCalendars();
        var start = LocalDateTime.parse("2026-12-25T16:00")
                .atZone(ZoneId.of("Asia/Tokyo"))
                .toInstant();
        assertThat(calendars.current().names()).startsWith("OFFICE", "SPOT", "CRISIS", "CALENDAR");
        for (var name : proposed.names()) {
            for (var period : List.of("P5D", "PT30H")) {
                assertThat(calendars.current().due(name, period, start)).isEqualTo(proposed.due(name, period, start));
            }
        }
    }

    @Test
    void aNewCalendarCountsAtOnceAndItsHistorySaysByWhom() {
        var desk = add(MORNINGS);
        assertThat(calendars.current().names()).contains(desk.name());
        this.desk.save(desk.closedOn(LocalDate.of(2027, 6, 7), "棚卸し"));
        assertThat(calendars.current().named(desk.name()).isOpenOn(LocalDate.of(2027, 6, 7)))
                .isFalse();
        assertThat(this.desk.changes(desk.name()))
                .extracting(FieldChange::field, FieldChange::after, FieldChange::changedBy)
                .contains(tuple("monday", "09:00–12:00", manager), tuple("closedDays", "2027-06-07 棚卸し", manager));
    }

    @Test
    void ofTwoWhoChangeItAtOnceTheSecondIsTold() {
        var desk = add(MORNINGS);
        this.desk.save(desk.closedOn(LocalDate.of(2027, 6, 7), "棚卸し"));
        assertThatThrownBy(() -> this.desk.save(desk.closedOn(LocalDate.of(2027, 6, 8), "研修")))
                .isInstanceOfSatisfying(CalendarRefused.class, refused -> assertThat(refused.key())
                        .isEqualTo("deadlines.calendar.changedMeanwhile"));
        assertThat(calendars.find(desk.name()).orElseThrow().closedDays()).containsOnlyKeys(LocalDate.of(2027, 6, 7));
    }

    @Test
    void whatCannotBeIsRefusedAndChangesNothing() {
        var always = calendars.find("CRISIS").orElseThrow();
        assertThatThrownBy(() -> desk.save(always)).hasMessage("deadlines.calendar.alwaysOpen");
        var office = calendars.find("OFFICE").orElseThrow();
        assertThatThrownBy(() -> desk.save(office.closedOn(LocalDate.of(2027, 6, 7), " ")))
                .hasMessage("deadlines.calendar.reasonMissing");
        assertThatThrownBy(() -> desk.save(sheet("ASSIGNEE", null, MORNINGS))).hasMessage("deadlines.calendar.name");
        assertThatThrownBy(() -> desk.save(sheet("OFFICE", null, MORNINGS))).hasMessage("deadlines.calendar.taken");
        assertThat(calendars.find("OFFICE")).contains(office);
    }

    @Test
    void onlyManagersChangeCalendarsAndOnlyThoseWhoLeadReadThem() {
        var office = calendars.find("OFFICE").orElseThrow();
        TestSignIn.as("supervisor", Role.SUPERVISOR);
        assertThat(calendars.all()).contains(office);
        assertThatThrownBy(() -> desk.save(office)).isInstanceOf(AccessDeniedException.class);
        TestSignIn.as("coordinator", Role.COORDINATOR);
        assertThatThrownBy(calendars::all).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.changes("OFFICE")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void somebodysOwnHoursCountForTheirTasks() {
        var lawyer = staff.hire(Role.LAWYER);
        var tuesday = LocalDateTime.parse("2027-06-01T14:00")
                .atZone(ZoneId.of("Asia/Tokyo"))
                .toInstant();
        assertThat(calendars.calendar(WorkingCalendars.ASSIGNEE, lawyer).isOpen(tuesday))
                .isTrue();
        staff.signIn(lawyer);
        desk.save(calendars.ownHours(lawyer).with(MORNINGS));
        assertThat(calendars.calendar(WorkingCalendars.ASSIGNEE, lawyer).isOpen(tuesday))
                .isFalse();
        assertThat(calendars.calendar(WorkingCalendars.ASSIGNEE, null).isOpen(tuesday))
                .isTrue();
        assertThat(calendars.calendar(WorkingCalendars.OFFICE, lawyer).isOpen(tuesday))
                .isTrue();
        assertThat(calendars.current().names()).noneMatch(it -> it.contains(lawyer));
    }

    @Test
    void ownHoursAreChangedByTheirOwnerOrAManager() {
        var lawyer = staff.hire(Role.LAWYER);
        desk.save(calendars.ownHours(lawyer).with(MORNINGS));
        assertThat(calendars.hasOwnHours(lawyer)).isTrue();
        var hours = calendars.ownHours(lawyer);
        staff.signIn(staff.hire(Role.LAWYER));
        assertThatThrownBy(() -> calendars.ownHours(lawyer)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.save(hours)).isInstanceOf(AccessDeniedException.class);
    }

    private CalendarSheet add(WeeklyHours hours) {
        var name = "T"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
        desk.save(sheet(name, null, hours));
        return calendars.find(name).orElseThrow();
    }

    private static CalendarSheet sheet(String name, String account, WeeklyHours hours) {
        return new CalendarSheet(
                name, account, "試し", "Trial", false, hours, true, true, new TreeMap<>(), CalendarSheet.UNSAVED);
    }
}
