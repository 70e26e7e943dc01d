package org.otonari.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.otonari.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts and signals processes; the case number is the business key. A case has one process instance of its own
 * ({@link MainProcess}), and others beside it for what happens to it on the way.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Processes {

    private final RuntimeService runtime;
    private final TaskService tasks;

    Processes(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** @param variables ids and the few values gateways need; never a name, an address or free text */
    public void start(String processKey, CaseNumber number, Map<String, Object> variables) {
        runtime.startProcessInstanceByKey(processKey, number.value(), variables);
    }

    /**
     * Tells a case's process something it may be waiting for.
     *
     * @return whether it was waiting for it
     */
    public boolean tell(CaseNumber number, String message, Map<String, Object> variables) {
        return !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number.value())
                .setVariables(variables)
                .correlateAllWithResult()
                .isEmpty();
    }

    /**
     * Tells it only those of the case's processes whose variables have these values.
     *
     * @return whether one was waiting for it
     */
    public boolean tellWhere(CaseNumber number, String message, Map<String, Object> variables) {
        return !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number.value())
                .processInstanceVariablesEqual(variables)
                .correlateAllWithResult()
                .isEmpty();
    }

    public boolean tell(CaseNumber number, String message) {
        return tell(number, message, Map.of());
    }

    /** Whether a process of the case would react to the message now. */
    @Transactional(readOnly = true)
    public boolean awaits(CaseNumber number, String message) {
        return instances(number).stream()
                .anyMatch(it -> runtime.createEventSubscriptionQuery()
                                .processInstanceId(it.getId())
                                .eventType("message")
                                .eventName(message)
                                .count()
                        > 0);
    }

    /** Whether a task of this step is open in a process of the case. */
    @Transactional(readOnly = true)
    public boolean hasOpen(CaseNumber number, String step) {
        return tasks.createTaskQuery()
                        .processInstanceBusinessKey(number.value())
                        .taskDefinitionKey(step)
                        .count()
                > 0;
    }

    private List<ProcessInstance> instances(CaseNumber number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .list();
    }
}
