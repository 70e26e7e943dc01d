package org.otonari.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.otonari.Actors.SATO;
import static org.otonari.Actors.SUZUKI;
import static org.otonari.deadlines.ClockEvent.Kind.ENDED;
import static org.otonari.deadlines.ClockEvent.Kind.EXTENDED;
import static org.otonari.deadlines.ClockEvent.Kind.PAUSED;
import static org.otonari.deadlines.ClockEvent.Kind.RESUMED;
import static org.otonari.deadlines.ClockEvent.Kind.STARTED;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.Paths;
import org.otonari.access.Role;
import org.otonari.inbox.CaseDeadlines;
import org.otonari.inbox.Inbox;
import org.otonari.inbox.TaskClock;
import org.otonari.inbox.TaskItem;
import org.otonari.inbox.TaskRefused;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.rest.Caller;
import org.otonari.rest.Staff;
import org.otonari.sla.WorkingCalendars;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Staff stop the clock of a task while others have to answer, everybody reads it, and no working time is lost. */
class PauseTests extends Paths {

    private static final String ARRANGE = "Task_ArrangeInterview";

    @Autowired
    Clockmaker clocks;

    @Autowired
    Heard heard;

    @Autowired
    TaskClock taskClock;

    @Autowired
    Clocks desk;

    @Autowired
    CaseDeadlines deadlines;

    @Autowired
    Inbox inbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Staff staff;

    private final WorkingCalendars calendars = new WorkingCalendars();
    private CaseNumber number;
    private TaskItem task;

    @BeforeEach
    void anInterviewToArrangeWithinFiveBusinessDays() {
        number = newcomers.invitedToSession(Side.PARTICIPANT);
        newcomers.attend(number);
        task = SATO.asks(() -> work.task(number, ARRANGE));
    }

    @Test
    void aProgramThatAsksForTheTaskReadsSinceWhenAndForWhomItStandsStill(@LocalServerPort int port) {
        SATO.does(() -> taskClock.pause(task.id(), WaitsFor.PARTICIPANT));
        var program = Caller.stranger(port).withToken(staff.token(staff.hire(Role.COORDINATOR)));

        var line = program.get("/tasks/" + task.id()).json();

        assertThat(line.path("due").isNull()).isTrue();
        assertThat(line.path("pausedAt").asText()).isEqualTo(time.now().toString());
        assertThat(line.path("pausedFor").asText()).isEqualTo("participant");
    }

    @Test
    void whileTheClockStandsStillNothingIsDueAndNobodyIsWarned() {
        var timer = clock().timer();
        SATO.does(() -> taskClock.pause(task.id(), WaitsFor.BOTH));

        assertThat(now().due()).isNull();
        assertThat(now().warnAt()).isNull();
        assertThat(now().pausedAt()).isEqualTo(time.now());
        assertThat(now().pausedFor()).isEqualTo("both");
        assertThat(clock().timer()).isNull();
        assertThat(SATO.asks(() -> deadlines.next(number))
                        .filter(it -> it.step().equals(task.name())))
                .isEmpty();
        assertThat(events(number).actual().toString()).contains("inbox.timeline.clockPaused");
        assertThat(timer).isNotNull();
    }

    @Test
    void goingOnMovesTheDueDateByExactlyTheWorkingTimeThatWasLeft() {
        clocks.fire(number, ARRANGE);
        var before = clock();
        var office = calendars.named(WorkingCalendars.OFFICE);
        var left = office.workingTimeBetween(time.now(), before.state().due());
        SATO.does(() -> taskClock.pause(task.id(), WaitsFor.OUTSIDE));
        time.pass(days(9));

        SATO.does(() -> taskClock.resume(task.id()));

        var due = clock().state().due();
        assertThat(office.workingTimeBetween(time.now(), due)).isEqualTo(left);
        assertThat(now().due()).isEqualTo(due);
        assertThat(now().pausedAt()).isNull();
        assertThat(clocks.due(clock())).isEqualTo(due);
        clocks.fire(number, ARRANGE);
        assertThat(heard.of(number)).contains("warned " + ARRANGE, "breached " + ARRANGE);
        assertThat(clocks.events(clock())).extracting(ClockEvent::by).contains("sato");
    }

    @Test
    void stoppingAndGoingOnAtOnceChangesNothing() {
        var before = clock();
        SATO.does(() -> taskClock.pause(task.id(), WaitsFor.BOTH));
        SATO.does(() -> taskClock.resume(task.id()));

        assertThat(clock().state()).isEqualTo(before.state());
        assertThat(now()).isEqualTo(task);
        assertThat(clocks.story(clock())).containsExactly(STARTED, PAUSED, RESUMED);
        assertThat(clocks.due(clock())).isEqualTo(before.state().warnAt());
    }

    @Test
    void whatIsDoneWhileTheClockStandsStillIsKept() {
        SATO.does(() -> taskClock.pause(task.id(), WaitsFor.BOTH));
        time.pass(days(60));
        newcomers.arrangeInterview(number);

        assertThat(clock().marks().outcome()).isEqualTo(Marks.Outcome.KEPT);
        assertThat(clocks.story(clock())).containsExactly(STARTED, PAUSED, ENDED);
    }

    @Test
    void onlyWhoeverMayActOnTheTaskStopsItsClock() {
        SUZUKI.does(() -> inbox.claim(task.id()));

        assertThatThrownBy(() -> SATO.does(() -> taskClock.pause(task.id(), WaitsFor.BOTH)))
                .isInstanceOfSatisfying(
                        TaskRefused.class, it -> assertThat(it.key()).isEqualTo("inbox.claimedBy"));
        assertThat(clock().state().isPaused()).isFalse();
    }

    @Test
    void whatCannotBeStoppedSaysWhy() {
        var check = newcomers.applied(Side.VOLUNTEER);
        var checking = SATO.asks(() -> work.task(check, "Task_CheckApplication"));
        refuses("deadlines.refused.noPauses", () -> taskClock.pause(checking.id(), WaitsFor.BOTH));
        refuses("deadlines.refused.running", () -> taskClock.resume(task.id()));

        SATO.does(() -> taskClock.pause(task.id(), WaitsFor.BOTH));
        refuses("deadlines.refused.paused", () -> taskClock.pause(task.id(), WaitsFor.BOTH));
        SATO.does(() -> taskClock.resume(task.id()));

        time.moveTo(clock().state().due());
        refuses("deadlines.refused.missed", () -> taskClock.pause(task.id(), WaitsFor.BOTH));
    }

    @Test
    void anExtensionWarnsAndIsMissedAgain() {
        clocks.fire(number, ARRANGE);
        clocks.fire(number, ARRANGE);
        var missed = clock();
        assertThat(missed.marks().missed()).isTrue();
        time.moveTo(time.now().plus(Duration.ofMinutes(1)));

        transaction.executeWithoutResult(status -> desk.extend(missed.id(), "P2D", "通訳を待つ"));

        assertThat(now().due()).isEqualTo(clock().state().due()).isAfter(time.now());
        assertThat(clocks.story(clock())).endsWith(EXTENDED);
        clocks.fire(number, ARRANGE);
        clocks.fire(number, ARRANGE);
        assertThat(heard.of(number).stream().filter(it -> it.equals("breached " + ARRANGE)))
                .hasSize(2);
        assertThat(clock().marks().missed()).isTrue();
    }

    private void refuses(String key, Runnable verb) {
        assertThatThrownBy(() -> SATO.does(verb)).isInstanceOfSatisfying(TaskRefused.class, it -> assertThat(it.key())
                .isEqualTo(key));
    }

    private SlaClock clock() {
        return clocks.of(number, ARRANGE);
    }

    private TaskItem now() {
        return SATO.asks(() -> work.task(number, ARRANGE));
    }
}
