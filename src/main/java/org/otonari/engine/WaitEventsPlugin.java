package org.otonari.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityStartBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Tells the other modules when a process begins and ends to wait for somebody, where the model says {@code waitsFor}. */
class WaitEventsPlugin extends AbstractProcessEnginePlugin {

    private static final String PROPERTY = "waitsFor";
    private static final Set<String> WHOM = Set.of("participant", "volunteer", "both");

    private final ApplicationEventPublisher events;

    WaitEventsPlugin(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        ParseListeners.add(engine, new Waits());
    }

    private final class Waits extends AbstractBpmnParseListener {

        @Override
        public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            listen(element, activity);
        }

        @Override
        public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
            listen(element, activity);
        }

        @Override
        public void parseEventBasedGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
            listen(element, activity);
        }

        private void listen(Element element, ActivityImpl activity) {
            var properties = ElementProperties.of(element, activity);
            var whom = properties.get(PROPERTY);
            if (whom == null) {
                return;
            }
            if (!WHOM.contains(whom)) {
                throw new IllegalArgumentException("A process waits for participant, volunteer or both, not " + whom);
            }
            ExecutionListener start =
                    it -> events.publishEvent(new WaitEvent.Started(begun((ExecutionEntity) it, activity, null)));
            ExecutionListener end = it -> events.publishEvent(new WaitEvent.Ended(it.getActivityInstanceId()));
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, start);
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, end);
        }
    }

    /** All elements of a model at which it waits for somebody. */
    static List<ActivityImpl> waiting(ScopeImpl scope) {
        return scope.getActivities().stream()
                .flatMap(it -> Stream.concat(Stream.of(it), waiting(it).stream()))
                .filter(it -> ElementProperties.rememberedBy(it).containsKey(PROPERTY))
                .toList();
    }

    /** @param since when it began; {@code null} for now */
    static WaitEvent.Wait begun(ExecutionEntity execution, ActivityImpl activity, @Nullable Instant since) {
        var properties = ElementProperties.rememberedBy(activity);
        var name = properties.getOrDefault(ElementProperties.NAME, activity.getId());
        return new WaitEvent.Wait(
                execution.getActivityInstanceId(),
                execution.getProcessBusinessKey(),
                execution.getProcessDefinition().getKey(),
                activity.getId(),
                name,
                properties.getOrDefault("nameEn", name),
                properties.getOrDefault(PROPERTY, ""),
                since == null ? ClockUtil.getCurrentTime().toInstant() : since,
                until(execution, activity));
    }

    /** The first timer that takes the process out of the wait, of the element itself or of what it lies in. */
    private static @Nullable Instant until(ExecutionEntity execution, ActivityImpl activity) {
        for (var scope = execution; scope != null; scope = scope.getParent()) {
            var end = scope.getJobs().stream()
                    .filter(TimerEntity.class::isInstance)
                    .filter(timer -> timer.getDuedate() != null && endsWait(timer.getActivityId(), activity))
                    .map(timer -> timer.getDuedate().toInstant())
                    .min(Comparator.naturalOrder());
            if (end.isPresent()) {
                return end.get();
            }
        }
        return null;
    }

    private static boolean endsWait(@Nullable String timer, ActivityImpl waiting) {
        var element = timer == null ? null : waiting.getProcessDefinition().findActivity(timer);
        return element != null
                && (element == waiting
                        || element.getActivityStartBehavior() == ActivityStartBehavior.CANCEL_EVENT_SCOPE);
    }
}
