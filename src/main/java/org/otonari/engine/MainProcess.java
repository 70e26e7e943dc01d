package org.otonari.engine;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.otonari.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which of a case's process instances is the case's own. Others accompany it under the same number for a while, such as
 * a message that did not arrive; their models say {@code besideTheCase}.
 */
@Service
@Transactional(readOnly = true)
public class MainProcess {

    private static final String BESIDE = "besideTheCase";

    private final RepositoryService repository;
    private final HistoryService history;
    private final Map<String, Boolean> beside = new ConcurrentHashMap<>();

    MainProcess(RepositoryService repository, HistoryService history) {
        this.repository = repository;
        this.history = history;
    }

    /** @return the id of the case's own process instance, ended or not; nothing if it has none */
    public Optional<String> of(CaseNumber number) {
        return instance(number).map(HistoricProcessInstance::getId);
    }

    Optional<HistoricProcessInstance> instance(CaseNumber number) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .orderByProcessInstanceStartTime()
                .desc()
                .list()
                .stream()
                .filter(it -> !isBeside(it.getProcessDefinitionId()))
                .findFirst();
    }

    boolean isBeside(String definitionId) {
        return beside.computeIfAbsent(definitionId, this::saysBeside);
    }

    private boolean saysBeside(String definitionId) {
        return repository.getBpmnModelInstance(definitionId).getModelElementsByType(Process.class).stream()
                .filter(it -> it.getExtensionElements() != null)
                .flatMap(it -> it.getExtensionElements().getChildElementsByType(CamundaProperties.class).stream())
                .flatMap(it -> it.getCamundaProperties().stream())
                .anyMatch(it -> BESIDE.equals(it.getCamundaName()) && "true".equals(it.getCamundaValue()));
    }
}
