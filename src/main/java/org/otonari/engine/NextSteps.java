package org.otonari.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Where a case can come to from where it is, read from the model: through gateways and automatic steps to the next place
 * where it waits or ends, with the names of the flows and events on the way as the condition.
 */
final class NextSteps {

    private static final int MOST = 12;

    private final Map<String, ProcessPicture.Next> found = new LinkedHashMap<>();

    private NextSteps() {}

    static List<ProcessPicture.Next> after(BpmnModelInstance model, Set<String> here) {
        var steps = new NextSteps();
        here.stream().sorted().forEach(id -> {
            if (model.getModelElementById(id) instanceof FlowNode node) {
                steps.leave(node, List.of(), new HashSet<>(Set.of(id)));
                model.getModelElementsByType(BoundaryEvent.class).stream()
                        .filter(event -> event.getAttachedTo().getId().equals(id))
                        .forEach(event ->
                                steps.leave(event, List.of(name(event)), new HashSet<>(Set.of(event.getId()))));
            }
        });
        return steps.found.values().stream().limit(MOST).toList();
    }

    private void leave(FlowNode node, List<ProcessPicture.Step> conditions, Set<String> passed) {
        for (var flow : node.getOutgoing()) {
            var named = flow.getName() == null || flow.getName().isBlank() ? conditions : and(conditions, name(flow));
            arrive(flow.getTarget(), named, node instanceof EventBasedGateway, new HashSet<>(passed));
        }
    }

    private void arrive(
            FlowNode node, List<ProcessPicture.Step> conditions, boolean chosenByEvent, Set<String> passed) {
        if (!passed.add(node.getId())) {
            return;
        }
        if (chosenByEvent) {
            leave(node, and(conditions, name(node)), passed);
        } else if (node instanceof SubProcess whole) {
            whole.getChildElementsByType(StartEvent.class).forEach(start -> leave(start, conditions, passed));
        } else if (node instanceof EndEvent && node.getParentElement() instanceof SubProcess whole) {
            leave(whole, conditions, passed);
        } else if (waits(node)) {
            found.putIfAbsent(node.getId() + conditions, new ProcessPicture.Next(name(node), conditions));
        } else {
            leave(node, conditions, passed);
        }
    }

    private static boolean waits(FlowNode node) {
        return node instanceof UserTask
                || node instanceof ReceiveTask
                || node instanceof IntermediateCatchEvent
                || node instanceof EventBasedGateway
                || node instanceof EndEvent;
    }

    private static List<ProcessPicture.Step> and(List<ProcessPicture.Step> conditions, ProcessPicture.Step another) {
        var all = new ArrayList<>(conditions);
        all.add(another);
        return all;
    }

    private static ProcessPicture.Step name(FlowElement element) {
        return StepNames.of(element);
    }
}
