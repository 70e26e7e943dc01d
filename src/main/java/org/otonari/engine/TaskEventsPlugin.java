package org.otonari.engine;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.jspecify.annotations.Nullable;
import org.otonari.sla.ClockState;
import org.otonari.sla.Policy;
import org.springframework.context.ApplicationEventPublisher;

/** Starts the clock of every user task the model gives one, and tells the other modules what happens to tasks. */
class TaskEventsPlugin extends AbstractProcessEnginePlugin {

    private final ApplicationEventPublisher events;
    private final Supplier<Clockwork> clockwork;
    private final Supplier<StandIns> standIns;

    /** @param clockwork asked only once the engine runs, as is {@code standIns}: they need the engine itself */
    TaskEventsPlugin(ApplicationEventPublisher events, Supplier<Clockwork> clockwork, Supplier<StandIns> standIns) {
        this.events = events;
        this.clockwork = clockwork;
        this.standIns = standIns;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        ParseListeners.add(engine, new UserTasks());
    }

    private final class UserTasks extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            var properties = ElementProperties.of(element, activity);
            clockwork.get().check(properties);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, created -> {
                var time = clockwork.get().begin(snapshot(created, properties, null), properties);
                time.ifPresent(it -> setDue(created, it));
                events.publishEvent(new TaskEvent.Created(snapshot(created, properties, time.orElse(null))));
            });
            TaskListener changed = it -> {
                var time = clockwork.get().changed(snapshot(it, properties, null));
                time.ifPresent(now -> setDue(it, now));
                events.publishEvent(new TaskEvent.Changed(snapshot(it, properties, time.orElse(null))));
            };
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, given -> {
                giveToWhoeverIsThere(given);
                changed.notify(given);
            });
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, changed);
            task.addBuiltInTaskListener(
                    TaskListener.EVENTNAME_COMPLETE,
                    it -> events.publishEvent(new TaskEvent.Completed(now(it, properties))));
            task.addBuiltInTaskListener(
                    TaskListener.EVENTNAME_DELETE,
                    it -> events.publishEvent(new TaskEvent.Withdrawn(now(it, properties))));
        }
    }

    /** The engine keeps whom somebody stands in for as the task's owner; giving the task on ends that. */
    private void giveToWhoeverIsThere(DelegateTask task) {
        var wanted = task.getAssignee();
        var doer = wanted == null
                ? null
                : standIns.get().doerFor(wanted, group(task)).orElse(null);
        if (!Objects.equals(wanted, doer)) {
            task.setAssignee(doer);
        }
        task.setOwner(doer == null || doer.equals(wanted) ? null : wanted);
    }

    private static void setDue(DelegateTask task, Clockwork.Time time) {
        var due = time.dueNow() == null ? null : Date.from(time.dueNow());
        if (!Objects.equals(due, task.getDueDate())) {
            task.setDueDate(due);
        }
    }

    private TaskSnapshot now(DelegateTask task, Map<String, String> properties) {
        return snapshot(task, properties, clockwork.get().of(task.getId()).orElse(null));
    }

    /** @param time how its clock stands, if it has one */
    static TaskSnapshot snapshot(DelegateTask task, Map<String, String> properties, Clockwork.@Nullable Time time) {
        var definition = ((TaskEntity) task).getProcessDefinition();
        var created = task.getCreateTime().toInstant();
        var due = task.getDueDate() == null ? null : task.getDueDate().toInstant();
        return new TaskSnapshot(
                task.getId(),
                task.getExecution().getProcessBusinessKey(),
                definition.getKey(),
                task.getTaskDefinitionKey(),
                task.getName(),
                properties.getOrDefault("nameEn", task.getName()),
                group(task),
                task.getAssignee(),
                created,
                due,
                due == null ? null : warnAt(properties, created, due, time),
                task.getPriority(),
                task.getOwner(),
                task.getFollowUpDate() == null ? null : task.getFollowUpDate().toInstant(),
                time == null ? null : time.pausedAt(),
                time == null ? null : time.pausedFor(),
                Boolean.parseBoolean(properties.get("bulk")));
    }

    /** A task from before there were clocks has none until it is given one. */
    private static Instant warnAt(
            Map<String, String> properties, Instant created, Instant due, Clockwork.@Nullable Time time) {
        var percent = Policy.ofTask(properties).map(Policy::warnPercent).orElse(Policy.DEFAULT_PERCENT);
        return time == null ? ClockState.share(percent, created, due) : time.warnAt();
    }

    private static @Nullable String group(DelegateTask task) {
        return task.getCandidates().stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(link -> link.getGroupId())
                .findFirst()
                .orElse(null);
    }
}
