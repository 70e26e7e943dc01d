package org.otonari.engine;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Tells which steps of a process cannot be taken back: by default all that are not known to be harmless. */
@Component
class PointsOfNoReturn {

    private static final Set<String> HARMLESS = Set.of(
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway",
            "businessRuleTask",
            "userTask",
            "receiveTask",
            "intermediateMessageCatch",
            "intermediateTimer",
            "subProcess",
            "startEvent",
            "noneEndEvent");

    private final RepositoryService repository;
    private final DelegateCatalogue catalogue;

    PointsOfNoReturn(RepositoryService repository, ApplicationContext context) {
        this.repository = repository;
        this.catalogue = new DelegateCatalogue(context);
    }

    /** @param ended whether the process is over, in which case at least its end is named */
    List<ProcessPicture.Step> among(Collection<HistoricActivityInstance> taken, String definitionId, boolean ended) {
        var model = repository.getBpmnModelInstance(definitionId);
        var steps = taken.stream()
                .filter(it -> !isHarmless(it, model))
                .map(it -> ProcessPictures.step(model, it.getActivityId()))
                .toList();
        return !steps.isEmpty() || !ended
                ? steps
                : taken.stream()
                        .filter(it -> it.getActivityType().endsWith("EndEvent"))
                        .map(it -> ProcessPictures.step(model, it.getActivityId()))
                        .toList();
    }

    private boolean isHarmless(HistoricActivityInstance taken, BpmnModelInstance model) {
        return HARMLESS.contains(taken.getActivityType())
                || (taken.getActivityType().equals("serviceTask")
                        && model.getModelElementById(taken.getActivityId()) instanceof ServiceTask service
                        && isReversible(service));
    }

    private boolean isReversible(ServiceTask service) {
        var expression = service.getCamundaDelegateExpression();
        return expression != null
                && catalogue.find(expression.replaceAll("^\\$\\{\\s*|\\s*}$", "")) instanceof ReversibleDelegate;
    }
}
