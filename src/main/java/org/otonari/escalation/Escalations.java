package org.otonari.escalation;

import java.util.List;
import org.otonari.access.AccountDirectory;
import org.otonari.access.AccountDirectory.Colleague;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.casefile.CaseAccess;
import org.otonari.casefile.CaseFiles;
import org.otonari.deadlines.ClockBreached;
import org.otonari.deadlines.ClockEnded;
import org.otonari.deadlines.ClockId;
import org.otonari.deadlines.ClockReopened;
import org.otonari.deadlines.ClockSummary;
import org.otonari.deadlines.Clocks;
import org.otonari.deadlines.LateClocks;
import org.otonari.engine.UserTasks;
import org.otonari.inbox.TaskRefused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the roles that a policy names ({@code slaEscalateTo}), one after the other, what shall become of something late;
 * and does what they decide.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Escalations {

    /** The process that asks; its own tasks have clocks too. */
    public static final String PROCESS = "sla-escalation";

    private final EscalationFlow flow;
    private final LateClocks lateClocks;
    private final Clocks clocks;
    private final UserTasks tasks;
    private final CaseFiles cases;
    private final CaseAccess access;
    private final AccountDirectory accounts;
    private final CurrentAccount current;

    Escalations(
            EscalationFlow flow,
            LateClocks lateClocks,
            Clocks clocks,
            UserTasks tasks,
            CaseFiles cases,
            CaseAccess access,
            AccountDirectory accounts,
            CurrentAccount current) {
        this.flow = flow;
        this.lateClocks = lateClocks;
        this.clocks = clocks;
        this.tasks = tasks;
        this.cases = cases;
        this.access = access;
        this.accounts = accounts;
        this.current = current;
    }

    @EventListener
    void on(ClockBreached breached) {
        var clock = breached.clock();
        if (isQuestion(clock)) {
            flow.raise(clock);
        } else {
            escalate(clock, clock.level());
        }
    }

    /** What was taken back is late again, and nobody is asked about it any more: the same role is. */
    @EventListener
    void on(ClockReopened reopened) {
        if (reopened.breached() && !isQuestion(reopened.clock())) {
            escalate(reopened.clock(), Math.max(0, reopened.clock().level() - 1));
        }
    }

    @EventListener
    void on(ClockEnded ended) {
        if (!isQuestion(ended.clock())) {
            flow.settle(ended.clock());
        }
    }

    private void escalate(ClockSummary clock, int level) {
        if (clock.escalateTo().isEmpty()) {
            return;
        }
        flow.settle(clock);
        flow.start(clock, ask(clock, level));
    }

    /**
     * Notes that the next role is asked.
     *
     * @return its code; the last one stays responsible when there is none above
     */
    public String askNext(ClockId id) {
        var clock = lateClocks.get(id);
        return ask(clock, clock.level());
    }

    private String ask(ClockSummary clock, int level) {
        var last = clock.escalateTo().size() - 1;
        var role = clock.escalateTo().get(Math.min(level, last));
        lateClocks.escalated(clock.id(), Math.min(level + 1, last + 1), role);
        cases.event(
                clock.promise().caseNumber(),
                "escalation.timeline.asked",
                clock.promise().name(),
                clock.promise().nameEn(),
                role);
        return role;
    }

    private static boolean isQuestion(ClockSummary clock) {
        return clock.promise().processKey().equals(PROCESS);
    }

    /** What is late, for whoever decides. */
    public ClockSummary late(ClockId id) {
        return lateClocks.get(id);
    }

    /** Who could do it instead: everybody of the task's role who may see the case. */
    public List<Colleague> couldDo(ClockSummary late) {
        var number = late.promise().caseNumber();
        return Role.of(String.valueOf(late.role())).stream()
                .flatMap(role -> accounts.withRole(role).stream())
                .filter(it -> !access.isRestricted(number)
                        || access.restrictedCasesOpenTo(it.account()).contains(number))
                .toList();
    }

    /**
     * Whoever decides does it themselves.
     *
     * @param more ISO 8601 period on the calendar of the deadline
     * @throws TaskRefused if it is done in the meantime, or no single task */
    void takeOver(ClockSummary late, String more) {
        give(late, current.name(), more, "escalation.timeline.takenOver");
    }

    /** @throws TaskRefused if it is done in the meantime, or the colleague may not do it */
    void reassign(ClockSummary late, String account, String more) {
        if (couldDo(late).stream().noneMatch(it -> it.account().equals(account))) {
            throw new TaskRefused("inbox.notInRole");
        }
        give(late, account, more, "escalation.timeline.reassigned");
    }

    private void give(ClockSummary late, String account, String more, String told) {
        var task = late.promise().taskId();
        if (task == null) {
            throw new TaskRefused("escalation.noTask");
        }
        tasks.assign(task, account);
        clocks.extend(late.id(), more, null);
        tell(late, told);
    }

    void extend(ClockSummary late, String more, String reason) {
        clocks.extend(late.id(), more, reason);
        tell(late, "escalation.timeline.extended");
    }

    /** It stays late, and nobody is asked again. */
    void accept(ClockSummary late, String reason) {
        lateClocks.accept(late.id(), reason);
        tell(late, "escalation.timeline.accepted");
    }

    /** The reason stays with the clock. */
    private void tell(ClockSummary late, String told) {
        var promise = late.promise();
        cases.event(promise.caseNumber(), told, promise.name(), promise.nameEn());
    }
}
