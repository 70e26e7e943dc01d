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

    ProcessPictures(RepositoryService repository, HistoryService history) {
        this.repository = repository;
        this.history = history;
    }

    /** @return nothing if the case has no process */
    @Transactional(readOnly = true)
    public Optional<ProcessPicture> of(CaseNumber number) {
        var instances = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1);
        return instances.stream().findFirst().map(instance -> {
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
        });
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
