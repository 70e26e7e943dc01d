package org.otonari.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.otonari.deadlines.ClockEvent.Kind.ADOPTED;
import static org.otonari.deadlines.ClockEvent.Kind.BREACHED;
import static org.otonari.deadlines.ClockEvent.Kind.ENDED;
import static org.otonari.deadlines.ClockEvent.Kind.ESCALATED;
import static org.otonari.deadlines.ClockEvent.Kind.REOPENED;
import static org.otonari.deadlines.ClockEvent.Kind.SHORTENED;
import static org.otonari.deadlines.ClockEvent.Kind.STARTED;
import static org.otonari.deadlines.ClockEvent.Kind.WARNED;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.Actors;
import org.otonari.Paths;
import org.otonari.inbox.Inbox;
import org.otonari.inbox.Undo;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clock of a task: the engine's timer warns once and finds it missed once, and the history says what happened. */
class TaskClocksTests extends Paths {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final String CHECK = "Task_CheckApplication";

    @Autowired
    Clockmaker clocks;

    @Autowired
    ClockTable table;

    @Autowired
    Adoption adoption;

    @Autowired
    Heard heard;

    @Autowired
    Inbox inbox;

    @Autowired
    Undo undo;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService jobs;

    @Autowired
    JdbcClient database;

    private CaseNumber number;

    @BeforeEach
    void anApplicationToCheckWithinTwoBusinessDays() {
        number = newcomers.applied(Side.PARTICIPANT);
    }

    @Test
    void itBeginsWithTheTaskAndIsDueWhenTheModelSays() {
        var clock = clock();

        assertThat(clock.state().due()).isEqualTo(at("2027-06-03T17:00"));
        assertThat(clock.role()).isEqualTo("coordinator");
        assertThat(clock.policy().escalateTo()).containsExactly("supervisor", "manager");
        assertThat(clocks.due(clock)).isEqualTo(clock.state().warnAt());
        assertThat(clocks.story(clock)).containsExactly(STARTED);
        var shown = Actors.SATO.asks(() -> work.task(number, CHECK));
        assertThat(shown.due()).isEqualTo(clock.state().due());
        assertThat(shown.warnAt()).isEqualTo(clock.state().warnAt());
    }

    @Test
    void theWarningAndTheBreachComeOnceEachInTheirTime() {
        clocks.fire(number, CHECK);
        assertThat(heard.of(number)).containsExactly("warned " + CHECK);
        assertThat(clocks.due(clock())).isEqualTo(at("2027-06-03T17:00"));

        clocks.fire(number, CHECK);
        assertThat(heard.of(number)).containsExactly("warned " + CHECK, "breached " + CHECK);
        assertThat(clocks.hasTimer(clock())).isFalse();
        assertThat(clocks.story(clock())).containsExactly(STARTED, WARNED, BREACHED, ESCALATED);
        assertThat(clocks.events(clock())).noneMatch(ClockEvent::late);

        check(number);
        assertThat(clock().marks().outcome()).isEqualTo(Marks.Outcome.MISSED);
        assertThat(clocks.story(clock())).containsExactly(STARTED, WARNED, BREACHED, ESCALATED, ENDED);
        assertThat(clocks.events(clock()).get(4).by()).isEqualTo("sato");
    }

    @Test
    void whatIsDoneInTimeIsKeptAndNobodyHearsOfIt() {
        var timer = clock().timer();
        check(number);

        assertThat(clock().marks().outcome()).isEqualTo(Marks.Outcome.KEPT);
        assertThat(jobs.createJobQuery().jobId(timer).count()).isZero();
        assertThat(heard.of(number)).isEmpty();
    }

    @Test
    void afterAStopEverythingDueComesOnceAndIsMarkedLate() {
        time.moveTo(at("2027-06-07T10:00"));
        clocks.fireNow(clock());

        assertThat(heard.of(number)).containsExactly("warned " + CHECK + " late", "breached " + CHECK + " late");
        assertThat(clock().marks().warnedLate()).isTrue();
        assertThat(clock().marks().breachedLate()).isTrue();
        assertThat(clocks.hasTimer(clock())).isFalse();
    }

    @Test
    void aTimerFiredBeforeItsTimeChangesNothingAndComesAgain() {
        var before = clock();
        clocks.fireNow(before);

        assertThat(heard.of(number)).isEmpty();
        assertThat(clocks.due(clock())).isEqualTo(before.state().warnAt());
    }

    @Test
    void anUndoneCompletionLetsTheClockGoOnAsIfNothingHadHappened() {
        clocks.fire(number, CHECK);
        var before = clock();
        var task = Actors.SATO.asks(() -> work.task(number, CHECK));
        check(number);
        time.moveTo(time.now().plus(Duration.ofMinutes(5)));

        var again = Actors.SATO.asks(() -> undo.undo(task.id()));

        assertThat(table.ofCase(number).stream()
                        .filter(it -> it.isOpen() && it.promise().kind() == Promise.Kind.TASK))
                .singleElement()
                .satisfies(open -> {
                    assertThat(open.id()).isEqualTo(before.id());
                    assertThat(open.promise().taskId()).isEqualTo(again);
                    assertThat(open.state()).isEqualTo(before.state());
                    assertThat(open.marks()).isEqualTo(before.marks());
                    assertThat(clocks.due(open)).isEqualTo(before.state().due());
                });
        assertThat(clocks.story(clock())).containsExactly(STARTED, WARNED, ENDED, REOPENED);
        clocks.fire(number, CHECK);
        assertThat(heard.of(number)).containsExactly("warned " + CHECK, "breached " + CHECK);
    }

    @Test
    void theClockKnowsWhoHasTheTask() {
        var task = Actors.SATO.asks(() -> work.task(number, CHECK));
        Actors.SATO.does(() -> inbox.claim(task.id()));
        assertThat(clock().assignee()).isEqualTo("sato");

        Actors.SATO.does(() -> inbox.release(task.id()));
        assertThat(clock().assignee()).isNull();
    }

    @Test
    void whatBecomesMoreImportantHasLessOfItsTimeLeft() {
        var task = Actors.SATO.asks(() -> work.task(number, CHECK));
        time.moveTo(at("2027-06-02T10:00"));
        tasks.setPriority(task.id(), 90);

        assertThat(clock().state().due()).isEqualTo(at("2027-06-02T17:00"));
        assertThat(clocks.story(clock())).containsExactly(STARTED, SHORTENED);
        var shown = Actors.SATO.asks(() -> work.task(number, CHECK));
        assertThat(shown.due()).isEqualTo(at("2027-06-02T17:00"));
        assertThat(tasks.createTaskQuery().taskId(task.id()).singleResult().getDueDate())
                .isEqualTo(Date.from(at("2027-06-02T17:00")));

        tasks.setPriority(task.id(), 50);
        assertThat(clock().state().due()).isEqualTo(at("2027-06-02T17:00"));
    }

    @Test
    void aTaskFromBeforeTheClocksIsGivenOneAndStaysDueWhenItWas() {
        var before = clock();
        database.sql("delete from sla_clock where id = ?")
                .param(before.id().value())
                .update();
        jobs.deleteJob(before.timer());

        assertThat(adoption.adopt()).isPositive();
        assertThat(adoption.adopt()).isZero();

        assertThat(clock().state().due()).isEqualTo(before.state().due());
        assertThat(clock().state().warnAt()).isEqualTo(before.state().warnAt());
        assertThat(clocks.story(clock())).containsExactly(ADOPTED);
        clocks.fire(number, CHECK);
        assertThat(heard.of(number)).containsExactly("warned " + CHECK);
    }

    /** What failed is kept (state 1). */
    @Test
    void theEnginesHistoryIsNotFilledWithTimersOfClocks() {
        clocks.fire(number, CHECK);
        clocks.fire(number, CHECK);

        assertThat(database.sql(
                                "select count(*) from ACT_HI_JOB_LOG where JOB_DEF_TYPE_ = 'otonari-clock' and JOB_STATE_ <> 1")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void check(CaseNumber of) {
        work.complete(of, CHECK, Map.of("eligibility", "eligible", "checked", java.util.List.of("age", "area")));
    }

    private SlaClock clock() {
        return clocks.of(number, CHECK);
    }

    private static java.time.Instant at(String local) {
        return LocalDateTime.parse(local).atZone(TOKYO).toInstant();
    }
}
