package org.otonari.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.otonari.deadlines.ClockEvent.Kind.BREACHED;
import static org.otonari.deadlines.ClockEvent.Kind.ESCALATED;
import static org.otonari.deadlines.ClockEvent.Kind.MOVED_BY_CALENDAR;
import static org.otonari.deadlines.ClockEvent.Kind.STARTED;
import static org.otonari.deadlines.ClockEvent.Kind.WARNED;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.Actors;
import org.otonari.Paths;
import org.otonari.access.Role;
import org.otonari.access.TestSignIn;
import org.otonari.casefile.CaseRestriction;
import org.otonari.inbox.Absences;
import org.otonari.inbox.Inbox;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.rest.Staff;
import org.otonari.sla.WeeklyHours;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Other hours: first one sees what would move, then all of it moves at once, in the engine and in the inbox too. */
class CalendarChangeTests extends Paths {

    private static final String CHECK = "Task_CheckApplication";
    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 6, 2);

    @Autowired
    Calendars calendars;

    @Autowired
    CalendarDesk desk;

    @Autowired
    CalendarChange changes;

    @Autowired
    Stragglers stragglers;

    @Autowired
    Clockmaker clocks;

    @Autowired
    Absences absences;

    @Autowired
    CaseRestriction restriction;

    @Autowired
    Inbox inbox;

    @Autowired
    TaskService tasks;

    @Autowired
    Staff staff;

    @Autowired
    JdbcClient database;

    private CaseNumber number;
    private String manager;

    @BeforeEach
    void anApplicationToCheckUntilThursdayEvening() {
        number = newcomers.applied(Side.PARTICIPANT);
        manager = staff.hire(Role.MANAGER);
        staff.signIn(manager);
    }

    @AfterEach
    void openAgain() {
        staff.signIn(manager);
        var office = calendars.find("OFFICE").orElseThrow();
        changes.apply(office.with(new TreeMap<>()), (looked, of) -> {});
        TestSignIn.out();
    }

    @Test
    void thePreviewSaysWhatWouldMoveAndMovesNothing() {
        var preview = changes.preview(closedOnWednesday());

        assertThat(preview.concerned()).isGreaterThanOrEqualTo(preview.moving());
        assertThat(preview.moves())
                .filteredOn(it -> it.caseNumber().equals(number) && it.name().equals("申込を確認する"))
                .singleElement()
                .satisfies(move -> {
                    assertThat(move.from()).isEqualTo(at("2027-06-03T17:00"));
                    assertThat(move.to()).isEqualTo(at("2027-06-04T17:00"));
                    assertThat(move.nameEn()).isNotEqualTo(move.name());
                });
        assertThat(clock().state().due()).isEqualTo(at("2027-06-03T17:00"));
        assertThat(clocks.story(clock())).containsExactly(STARTED);
    }

    @Test
    void applyingMovesTheClockTheTimerTheTaskAndTheInboxAndSaysSo() {
        var before = clock();
        var told = new ArrayList<Integer>();
        var expected = changes.preview(closedOnWednesday()).moving();

        var moved = changes.apply(closedOnWednesday(), (looked, of) -> {
            told.add(looked);
            assertThat(of).isGreaterThanOrEqualTo(looked);
        });

        assertThat(moved).isEqualTo(expected);
        assertThat(told).isNotEmpty().isSorted();
        var after = clock();
        assertThat(after.state().due()).isEqualTo(at("2027-06-04T17:00"));
        assertThat(after.state().warnAt()).isAfter(before.state().warnAt());
        assertThat(clocks.due(after)).isEqualTo(after.state().warnAt());
        assertThat(tasks.createTaskQuery()
                        .taskId(after.promise().taskId())
                        .singleResult()
                        .getDueDate())
                .isEqualTo(Date.from(after.state().due()));
        var shown = Actors.SATO.asks(() -> work.task(number, CHECK));
        assertThat(shown.due()).isEqualTo(after.state().due());
        assertThat(shown.warnAt()).isEqualTo(after.state().warnAt());
        assertThat(clocks.story(after)).containsExactly(STARTED, MOVED_BY_CALENDAR);
        assertThat(clocks.events(after).get(1)).satisfies(event -> {
            assertThat(event.by()).isEqualTo(manager);
            assertThat(event.dueBefore()).isEqualTo(before.state().due());
            assertThat(event.reason()).isEqualTo("OFFICE");
        });
        staff.signIn(manager);
        assertThat(desk.changes("OFFICE").get(0).changedBy()).isEqualTo(manager);
        assertThat(changes.preview(calendars.find("OFFICE").orElseThrow()).moving())
                .as("what has moved does not move again")
                .isZero();
    }

    @Test
    void whatWasMissedAndLiesAheadAgainWarnsAndIsMissedAgainInItsTime() {
        clocks.fire(number, CHECK);
        clocks.fire(number, CHECK);
        time.moveTo(at("2027-06-03T17:30"));
        var office = calendars.find("OFFICE").orElseThrow();
        changes.apply(closedOnWednesday().closedOn(LocalDate.of(2027, 6, 4), "研修"), (looked, of) -> {});

        assertThat(office.version())
                .isNotEqualTo(calendars.find("OFFICE").orElseThrow().version());
        assertThat(clock().marks().breachedAt()).isNull();
        assertThat(clock().marks().missed()).isTrue();
        clocks.fire(number, CHECK);
        clocks.fire(number, CHECK);
        assertThat(clocks.story(clock()))
                .containsExactly(STARTED, WARNED, BREACHED, ESCALATED, MOVED_BY_CALENDAR, WARNED, BREACHED, ESCALATED);
    }

    @Test
    void whoChangesAnOldVersionChangesNothing() {
        var old = closedOnWednesday();
        changes.apply(old, (looked, of) -> {});
        var due = clock().state().due();
        assertThatThrownBy(() -> changes.apply(old.with(new TreeMap<>()), (looked, of) -> {}))
                .hasMessage("deadlines.calendar.changedMeanwhile");
        assertThat(clock().state().due()).isEqualTo(due);
    }

    @Test
    void aCaseKeptToOthersIsCountedButNotShown() {
        var seen = changes.preview(closedOnWednesday());
        var supervisor = staff.hire(Role.SUPERVISOR);
        staff.signIn(supervisor);
        restriction.restrict(number, Set.of(supervisor), "相手の家族に知られないように");
        staff.signIn(manager);
        var preview = changes.preview(closedOnWednesday());
        assertThat(preview.moves()).noneMatch(it -> it.caseNumber().equals(number));
        assertThat(preview.unseen()).isPositive();
        assertThat(preview.moving()).isEqualTo(seen.moving());
    }

    @Test
    void onlyManagersSeeAndDoIt() {
        var sheet = closedOnWednesday();
        TestSignIn.as("supervisor", Role.SUPERVISOR);
        assertThatThrownBy(() -> changes.preview(sheet)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> changes.apply(sheet, (looked, of) -> {})).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aClockThatBeganByTheOldHoursWhileTheyChangedFollows() {
        changes.apply(closedOnWednesday(), (looked, of) -> {});
        database.sql("update sla_clock set due_at = due_at - interval 1 day where id = ?")
                .param(clock().id().value())
                .update();
        stragglers.bring();
        assertThat(clock().state().due()).isEqualTo(at("2027-06-04T17:00"));
    }

    @Test
    void whoeverHasTheTaskCountsOnTheirHoursAndTheirAbsences() {
        var one = staff.hire(Role.COORDINATOR);
        var other = staff.hire(Role.COORDINATOR);
        var task = clock().promise().taskId();
        database.sql("update sla_clock set calendar = 'ASSIGNEE' where id = ?")
                .param(clock().id().value())
                .update();
        var days = WeeklyHours.same(
                EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(12, 0));
        changes.apply(calendars.ownHours(one).with(days), (looked, of) -> {});
        assertThat(clock().state().due()).as("nobody has it yet").isEqualTo(at("2027-06-03T17:00"));

        staff.signIn(one);
        inbox.claim(task);
        assertThat(clock().state().due()).isEqualTo(at("2027-06-08T12:00"));

        var friday = LocalDate.of(2027, 6, 4);
        absences.enter(one, friday, friday, other, null, false);
        assertThat(clock().state().due()).isEqualTo(at("2027-06-11T12:00"));
        assertThat(Actors.SATO.asks(() -> work.task(number, CHECK)).due()).isEqualTo(at("2027-06-11T12:00"));

        absences.all().forEach(it -> absences.end(it.id()));
        assertThat(clock().state().due()).isEqualTo(at("2027-06-08T12:00"));

        staff.signIn(manager);
        var mondays = WeeklyHours.same(EnumSet.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(12, 0));
        assertThat(changes.apply(calendars.ownHours(one).with(mondays), (looked, of) -> {}))
                .isEqualTo(1);
        assertThat(clock().state().due()).isEqualTo(at("2027-06-21T12:00"));

        staff.signIn(one);
        inbox.release(task);
        assertThat(clock().state().due()).isEqualTo(at("2027-06-03T17:00"));
    }

    private CalendarSheet closedOnWednesday() {
        return calendars.find("OFFICE").orElseThrow().closedOn(WEDNESDAY, "棚卸し");
    }

    private SlaClock clock() {
        return clocks.of(number, CHECK);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Tokyo")).toInstant();
    }
}
