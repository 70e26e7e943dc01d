package org.otonari.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.Actors;
import org.otonari.Newcomers;
import org.otonari.Paths;
import org.otonari.access.InTheNameOf;
import org.otonari.access.Role;
import org.otonari.deadlines.Clockmaker;
import org.otonari.inbox.AnswersRefused;
import org.otonari.inbox.Inbox;
import org.otonari.inbox.TaskItem;
import org.otonari.inbox.TaskRefused;
import org.otonari.inbox.Undo;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.rest.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is late is put before the supervisor, then before the manager, until somebody has decided. */
class EscalationPaths extends Paths {

    private static final String CHECK = "Task_CheckApplication";
    private static final String DECIDE = "Task_DecideEscalation";

    @Autowired
    Clockmaker clocks;

    @Autowired
    Inbox inbox;

    @Autowired
    Undo undo;

    @Autowired
    Staff staff;

    @Autowired
    InTheNameOf inTheNameOf;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient database;

    private CaseNumber number;

    @BeforeEach
    void anApplicationThatNobodyChecksInTime() {
        number = newcomers.applied(Side.PARTICIPANT);
        progress.of(number);
        clocks.fire(number, CHECK);
        clocks.fire(number, CHECK);
        rememberForCoverage();
    }

    @Test
    void theSupervisorIsAskedOnceItIsMissed() {
        openSteps(number).containsExactly(CHECK, DECIDE);
        assertThat(question().role()).isEqualTo("supervisor");
        assertThat(question().due()).isEqualTo(at("2027-06-07T17:00"));
        events(number).contains("escalation.timeline.asked");
        assertThat(level()).isEqualTo(1);
    }

    @Test
    void theSupervisorsHearOfItByTheirBell() {
        var supervisor = staff.hire(Role.SUPERVISOR);
        var late = newcomers.applied(Side.PARTICIPANT);
        clocks.fire(late, CHECK);
        clocks.fire(late, CHECK);

        assertThat(database.sql("select text_key from notice where account = ? and case_number = ?")
                        .params(supervisor, late.value())
                        .query(String.class)
                        .list())
                .containsExactly("notify.deadline.escalated");
    }

    @Test
    void whoeverTakesOverHasTheTaskAndANewDeadline() {
        decide(Map.of("decision", "take-over", "more", "P1D"));

        openSteps(number).containsExactly(CHECK);
        var taken = Actors.TANAKA.asks(() -> work.task(number, CHECK));
        assertThat(taken.assignee()).isEqualTo("tanaka");
        assertThat(taken.due()).isEqualTo(at("2027-06-07T17:00"));
        events(number).contains("escalation.timeline.takenOver");

        Actors.TANAKA.does(() -> inbox.complete(taken.id(), Newcomers.eligible()));
        assertThat(records.status(number)).isNotEqualTo("received");
    }

    @Test
    void aColleagueWhoMayDoItIsAskedInstead() {
        var colleague = staff.hire(Role.COORDINATOR);
        decide(Map.of("decision", "reassign", "colleague", colleague, "more", "PT4H"));

        openSteps(number).containsExactly(CHECK);
        assertThat(database.sql("select assignee from inbox_item where case_number = ?")
                        .param(number.value())
                        .query(String.class)
                        .single())
                .isEqualTo(colleague);
        events(number).contains("escalation.timeline.reassigned");
    }

    @Test
    void nobodyIsAskedWhoDoesNotHaveTheRole() {
        var treasurer = staff.hire(Role.FINANCE);

        assertThatThrownBy(() -> decide(Map.of("decision", "reassign", "colleague", treasurer, "more", "PT4H")))
                .isInstanceOf(AnswersRefused.class);
        openSteps(number).containsExactly(CHECK, DECIDE);
    }

    @Test
    void moreTimeIsGivenWithAReasonAndOnceItIsOverTheManagerIsAsked() {
        decide(Map.of("decision", "extend", "more", "P2D", "reason", "本人の確認待ち"));

        openSteps(number).containsExactly(CHECK);
        assertThat(Actors.SATO.asks(() -> work.task(number, CHECK)).due()).isEqualTo(at("2027-06-08T17:00"));
        assertThat(reasons()).contains("本人の確認待ち");

        clocks.fire(number, CHECK);
        clocks.fire(number, CHECK);
        assertThat(question().role()).isEqualTo("manager");
        assertThat(level()).isEqualTo(2);
    }

    @Test
    void moreTimeNeedsAReason() {
        assertThatThrownBy(() -> decide(Map.of("decision", "extend", "more", "P2D")))
                .isInstanceOf(AnswersRefused.class);
    }

    @Test
    void lateIsAcceptedAndNobodyIsAskedAgain() {
        decide(Map.of("decision", "accept", "reason", "災害のため"));

        openSteps(number).containsExactly(CHECK);
        assertThat(reasons()).contains("災害のため");
        assertThat(database.sql(
                                "select count(*) from sla_clock where case_number = ? and element = 'Task_CheckApplication' and timer is not null")
                        .param(number.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoeverDoesNotDecideInTimeLeavesItToTheNextLevelAndTheLastKeepsIt() {
        clocks.fire(number, DECIDE);
        clocks.fire(number, DECIDE);
        assertThat(question().role()).isEqualTo("manager");
        assertThat(level()).isEqualTo(2);

        clocks.fire(number, DECIDE);
        clocks.fire(number, DECIDE);
        assertThat(question().role()).isEqualTo("manager");
        assertThat(level()).isEqualTo(2);
        assertThat(events(number, "escalation.timeline.asked")).isEqualTo(3);
    }

    @Test
    void onceTheWorkIsDoneThereIsNothingLeftToDecide() {
        var asked = question().id();
        work.complete(number, CHECK, Newcomers.eligible());

        openSteps(number).doesNotContain(DECIDE);
        Actors.TANAKA.does(
                () -> assertThatThrownBy(() -> inbox.complete(asked, Map.of("decision", "take-over", "more", "P1D")))
                        .isInstanceOf(TaskRefused.class));
    }

    @Test
    void workThatWasDoneAndTakenBackIsLateAgain() {
        var done = Actors.SATO.asks(() -> work.task(number, CHECK)).id();
        work.complete(number, CHECK, Newcomers.eligible());
        openSteps(number).doesNotContain(DECIDE);

        Actors.SATO.does(() -> undo.undo(done));
        openSteps(number).containsExactly(CHECK, DECIDE);
    }

    @Test
    void aCoordinatorCannotDecideAboutTheDelay() {
        var asked = question().id();
        Actors.SATO.does(
                () -> assertThatThrownBy(() -> inbox.complete(asked, Map.of("decision", "accept", "reason", "忙しい")))
                        .isInstanceOf(org.springframework.security.access.AccessDeniedException.class));
    }

    private void decide(Map<String, Object> answers) {
        Actors.TANAKA.does(() -> inbox.complete(question().id(), answers));
    }

    private TaskItem question() {
        var manager = staff.hire(Role.MANAGER, Role.SUPERVISOR);
        var found = new java.util.concurrent.atomic.AtomicReference<TaskItem>();
        inTheNameOf.run(manager, () -> found.set(work.task(number, DECIDE)));
        return found.get();
    }

    private int level() {
        return database.sql("select level from sla_clock where case_number = ? and element = ?")
                .params(number.value(), CHECK)
                .query(Integer.class)
                .single();
    }

    private List<String> reasons() {
        return database.sql(
                        """
                        select e.reason from sla_clock_event e join sla_clock c on c.id = e.clock_id
                        where c.case_number = ? and e.reason is not null
                        """)
                .param(number.value())
                .query(String.class)
                .list();
    }

    private long events(CaseNumber of, String key) {
        return records.events(of).stream().filter(key::equals).count();
    }

    /** The question is asked by a process of its own beside the case's. */
    private void rememberForCoverage() {
        progress.remember(runtime.createProcessInstanceQuery()
                .processDefinitionKey(Escalations.PROCESS)
                .processInstanceBusinessKey(number.value())
                .singleResult());
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local)
                .atZone(java.time.ZoneId.of("Asia/Tokyo"))
                .toInstant();
    }
}
