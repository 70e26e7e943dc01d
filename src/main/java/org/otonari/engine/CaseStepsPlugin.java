package org.otonari.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.otonari.sla.Policy;
import org.springframework.context.ApplicationEventPublisher;

/** Tells when a process comes to a step that begins, keeps or stops a promise about the whole case. */
class CaseStepsPlugin extends AbstractProcessEnginePlugin {

    private final ApplicationEventPublisher events;
    private final Supplier<Clockwork> clockwork;

    CaseStepsPlugin(ApplicationEventPublisher events, Supplier<Clockwork> clockwork) {
        this.events = events;
        this.clockwork = clockwork;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        ParseListeners.add(engine, new Processes());
    }

    private final class Processes extends AbstractBpmnParseListener {

        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity process) {
            var promises = ElementProperties.of(element, process);
            var names = Policy.casesOf(promises);
            clockwork.get().check(promises);
            steps(element).forEach(step -> {
                var activity = process.findActivity(step.attribute("id"));
                if (activity != null) {
                    listen(activity, ElementProperties.read(step), promises, names);
                }
            });
            if (!names.isEmpty()) {
                ExecutionListener over = it -> tell(CaseStep.Kind.OVER, it, Map.of(), promises);
                process.addBuiltInListener(ExecutionListener.EVENTNAME_END, over);
            }
        }

        private void listen(
                ActivityImpl activity, Map<String, String> read, Map<String, String> promises, List<String> names) {
            var step = new HashMap<>(read);
            if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior) {
                // There it is a person who stops the clock of the task, not the process that of the case.
                step.remove(CaseStep.PAUSES);
            }
            requireKnown(step.get(CaseStep.STARTS), names);
            requireKnown(step.get(CaseStep.ENDS), names);
            var pauses = !names.isEmpty() && Boolean.parseBoolean(step.get(CaseStep.PAUSES));
            if (pauses || step.containsKey(CaseStep.STARTS) || step.containsKey(CaseStep.ENDS)) {
                ExecutionListener reached = it -> tell(CaseStep.Kind.REACHED, it, step, promises);
                activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, reached);
            }
            if (pauses) {
                ExecutionListener left = it -> tell(CaseStep.Kind.LEFT, it, step, promises);
                activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, left);
            }
        }

        private void requireKnown(@org.jspecify.annotations.Nullable String text, List<String> names) {
            if (text != null && !names.containsAll(names(text))) {
                throw new IllegalArgumentException(
                        "The process promises %s, but a step speaks of %s".formatted(names, text));
            }
        }
    }

    private void tell(
            CaseStep.Kind kind, DelegateExecution execution, Map<String, String> step, Map<String, String> process) {
        events.publishEvent(new CaseStep(
                kind,
                execution.getProcessBusinessKey(),
                ((ExecutionEntity) execution).getProcessDefinition().getKey(),
                execution.getActivityInstanceId(),
                step,
                process,
                WayBack.isGoingBack()));
    }

    private static List<String> names(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).toList();
    }

    /** All elements of a process with an id, however deep. */
    private static Stream<Element> steps(Element element) {
        return element.elements().stream()
                .flatMap(it -> Stream.concat(it.attribute("id") == null ? Stream.of() : Stream.of(it), steps(it)));
    }
}
