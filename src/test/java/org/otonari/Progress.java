package org.otonari;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.otonari.engine.MainProcess;
import org.otonari.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** The processes behind the cases of a test, also after they have ended. */
@Component
public class Progress {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final MainProcess main;
    private final Map<CaseNumber, ProcessInstance> known = new ConcurrentHashMap<>();
    private final Set<ProcessInstance> beside = ConcurrentHashMap.newKeySet();

    Progress(RuntimeService runtime, HistoryService history, MainProcess main) {
        this.main = main;
        this.runtime = runtime;
        this.history = history;
    }

    public ProcessInstance of(CaseNumber number) {
        return known.computeIfAbsent(number, it -> runtime.createProcessInstanceQuery()
                .processInstanceId(main.of(it).orElseThrow())
                .singleResult());
    }

    /** A case has gone on to its next process. */
    public ProcessInstance next(CaseNumber number) {
        var former = known.remove(number);
        if (former != null) {
            beside.add(former);
        }
        return of(number);
    }

    /** Another process of a case, beside the case's own. */
    public void remember(ProcessInstance instance) {
        beside.add(instance);
    }

    /** Hands over which flow nodes of which process were passed, and begins anew. */
    void forgetInto(BiConsumer<String, Set<String>> coverage) {
        Stream.concat(known.values().stream(), beside.stream())
                .forEach(it -> coverage.accept(it.getProcessDefinitionId().split(":")[0], passed(it)));
        known.clear();
        beside.clear();
    }

    private Set<String> passed(ProcessInstance instance) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getProcessInstanceId())
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
    }
}
