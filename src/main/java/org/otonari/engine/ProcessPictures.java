package org.otonari.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.otonari.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows where a case is in the version of the process it runs on. */
@Service
public class ProcessPictures {

    private static final Set<String> CONTAINERS = Set.of("subProcess", "multiInstanceBody");

    private final RepositoryService repository;
    private final HistoryService history;
    private final MainProcess main;

    ProcessPictures(RepositoryService repository, HistoryService history, MainProcess main) {
        this.repository = repository;
        this.history = history;
        this.main = main;
    }

    /** @return the case's own process; nothing if it has none */
    @Transactional(readOnly = true)
    public Optional<ProcessPicture> of(CaseNumber number) {
        return main.instance(number).map(this::picture);
    }

    /** @return the process the task belongs to, which may be one beside the case's own; nothing if there is none */
    @Transactional(readOnly = true)
    public Optional<ProcessPicture> ofTask(String taskId) {
        return Optional.ofNullable(
                        history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult())
                .map(task -> history.createHistoricProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult())
                .map(this::picture);
    }

    private ProcessPicture picture(HistoricProcessInstance instance) {
        var here = new HashSet<String>();
        var done = new HashSet<String>();
        history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .list()
                .forEach(it -> {
                    if (it.getEndTime() == null && !CONTAINERS.contains(it.getActivityType())) {
                        here.add(it.getActivityId());
                    } else if (it.getEndTime() != null && !it.isCanceled()) {
                        done.add(it.getActivityId());
                    }
                });
        done.removeAll(here);
        var model = repository.getBpmnModelInstance(instance.getProcessDefinitionId());
        var steps = here.stream().sorted().map(id -> step(model, id)).collect(Collectors.toList());
        return new ProcessPicture(
                instance.getProcessDefinitionKey(),
                instance.getProcessDefinitionVersion(),
                xml(instance.getProcessDefinitionId()),
                here,
                done,
                steps,
                NextSteps.after(model, here));
    }

    static ProcessPicture.Step step(BpmnModelInstance model, String id) {
        FlowNode node = model.getModelElementById(id);
        return node == null ? new ProcessPicture.Step(id, id, id) : StepNames.of(node);
    }

    private String xml(String definitionId) {
        try (var stream = repository.getProcessModel(definitionId)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
