package org.otonari.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.Paths;
import org.otonari.access.AccountDesk;
import org.otonari.access.InTheNameOf;
import org.otonari.access.Role;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.rest.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;

/** Nobody's work is lost with their account. */
class FallBackTests extends Paths {

    private static final String CHECK = "Task_CheckApplication";

    @Autowired
    AccountDesk accounts;

    @Autowired
    Inbox inbox;

    @Autowired
    InboxTable table;

    @Autowired
    TaskService engine;

    @Autowired
    InTheNameOf inTheNameOf;

    @Autowired
    Staff staff;

    @Autowired
    org.springframework.context.ApplicationEventPublisher events;

    private String leaving = "";
    private String administrator = "";

    @BeforeEach
    void people() {
        leaving = staff.hire(Role.COORDINATOR);
        administrator = staff.hire(Role.ADMIN);
    }

    @Test
    void theTasksOfALockedAccountGoBackToTheirGroupAndTheCaseSaysSo() {
        var number = claimedBy(leaving);
        var task = table.ofCase(number).get(0).id();

        inTheNameOf.run(administrator, () -> accounts.lock(leaving));

        assertThat(table.find(task).orElseThrow().assignee()).isNull();
        assertThat(engine.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
        assertThat(records.events(number)).contains("inbox.timeline.backToGroup");
        work.complete(number, CHECK, org.otonari.Newcomers.eligible());
    }

    @Test
    void theTasksOfOthersStayWhereTheyAre() {
        var colleague = staff.hire(Role.COORDINATOR);
        var number = claimedBy(colleague);

        inTheNameOf.run(administrator, () -> accounts.lock(leaving));

        assertThat(table.ofCase(number).get(0).assignee()).isEqualTo(colleague);
        assertThat(records.events(number)).doesNotContain("inbox.timeline.backToGroup");
    }

    @Test
    void aTaskThatNoGroupCouldClaimIsOfferedToTheManagers() {
        var number = claimedBy(leaving);
        var task = table.ofCase(number).get(0).id();
        engine.deleteCandidateGroup(task, "coordinator");
        engine.setPriority(task, 60);
        assertThat(table.find(task).orElseThrow().role()).isNull();

        inTheNameOf.run(administrator, () -> accounts.lock(leaving));

        var offered = table.find(task).orElseThrow();
        assertThat(offered.assignee()).isNull();
        assertThat(offered.role()).isEqualTo("manager");
    }

    @Test
    void wrongPasswordsTakeNobodysTasks() {
        var number = claimedBy(leaving);
        var wrong = new AuthenticationFailureBadCredentialsEvent(
                UsernamePasswordAuthenticationToken.unauthenticated(leaving, "wrong"),
                new BadCredentialsException("wrong"));
        for (var attempt = 0; attempt < 5; attempt++) {
            events.publishEvent(wrong);
        }

        inTheNameOf.run(administrator, () -> assertThat(accounts.all().stream()
                        .filter(it -> it.name().equals(leaving))
                        .map(AccountDesk.Listed::state))
                .containsExactly(AccountDesk.State.WRONG_PASSWORDS));
        assertThat(table.ofCase(number).get(0).assignee()).isEqualTo(leaving);
    }

    @Test
    void aRoleThatIsTakenGivesBackItsTasksAndNoOthers() {
        var number = claimedBy(leaving);

        inTheNameOf.run(administrator, () -> accounts.changeRoles(leaving, Set.of(Role.COORDINATOR, Role.FINANCE)));
        inTheNameOf.run(administrator, () -> accounts.changeRoles(leaving, Set.of(Role.COORDINATOR)));
        assertThat(table.ofCase(number).get(0).assignee()).isEqualTo(leaving);

        inTheNameOf.run(administrator, () -> accounts.changeRoles(leaving, Set.of(Role.FINANCE)));
        assertThat(table.ofCase(number).get(0).assignee()).isNull();
    }

    @Test
    void whatTheLockedOneWasJustCompletingIsEitherDoneOrBackNeverLost() {
        var number = claimedBy(leaving);
        var task = table.ofCase(number).get(0).id();
        inTheNameOf.run(leaving, () -> inbox.complete(task, Map.copyOf(org.otonari.Newcomers.eligible())));

        inTheNameOf.run(administrator, () -> accounts.lock(leaving));

        assertThat(records.count("task_record", "task_id", task)).isEqualTo(1);
        assertThat(records.events(number)).doesNotContain("inbox.timeline.backToGroup");
    }

    private CaseNumber claimedBy(String account) {
        var number = newcomers.applied(Side.PARTICIPANT);
        inTheNameOf.run(account, () -> inbox.claim(table.ofCase(number).get(0).id()));
        return number;
    }
}
