package org.otonari.escalation.process;

import java.util.Map;
import java.util.Objects;
import org.otonari.deadlines.ClockSummary;
import org.otonari.engine.Processes;
import org.otonari.engine.UserTasks;
import org.otonari.escalation.EscalationFlow;
import org.otonari.escalation.Escalations;
import org.springframework.stereotype.Component;

/** {@code processes/deadlines/sla-escalation.bpmn}: its key, its variables and the messages it waits for. */
@Component
class SlaEscalationProcess implements EscalationFlow {

    private static final String CLOCK = "clock";
    private static final String ROLE = "escalationRole";

    private final Processes processes;
    private final UserTasks tasks;

    SlaEscalationProcess(Processes processes, UserTasks tasks) {
        this.processes = processes;
        this.tasks = tasks;
    }

    @Override
    public void start(ClockSummary clock, String role) {
        processes.start(
                Escalations.PROCESS,
                clock.promise().caseNumber(),
                Map.of(
                        CLOCK,
                        clock.id().toString(),
                        ROLE,
                        role,
                        "hasTask",
                        clock.promise().taskId() != null));
    }

    @Override
    public void settle(ClockSummary clock) {
        processes.tellWhere(
                clock.promise().caseNumber(),
                "escalation.settled",
                Map.of(CLOCK, clock.id().toString()));
    }

    @Override
    public void raise(ClockSummary question) {
        var task = Objects.requireNonNull(question.promise().taskId());
        processes.tellWhere(
                question.promise().caseNumber(),
                "escalation.not-decided",
                Map.of(CLOCK, Objects.requireNonNull(tasks.variables(task).get(CLOCK))));
    }
}
