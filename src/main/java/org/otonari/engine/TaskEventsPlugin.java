package org.otonari.engine;

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
import org.springframework.context.ApplicationEventPublisher;

/** Starts the clock of every user task the model gives one, and tells the other modules what happens to tasks. */
class TaskEventsPlugin extends AbstractProcessEnginePlugin {

    private final ApplicationEventPublisher events;
    private final TaskClock clock;
    private final Supplier<StandIns> standIns;

    /** @param standIns asked only once the engine runs; it needs the engine itself */
    TaskEventsPlugin(ApplicationEventPublisher events, TaskClock clock, Supplier<StandIns> standIns) {
        this.events = events;
        this.clock = clock;
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
            TaskClock.warnShare(properties);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, created -> {
                var due = clock.due(properties, created.getCreateTime().toInstant());
                if (due != null) {
                    created.setDueDate(Date.from(due));
                }
                events.publishEvent(new TaskEvent.Created(snapshot(created, properties)));
            });
            TaskListener changed = it -> events.publishEvent(new TaskEvent.Changed(snapshot(it, properties)));
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, given -> {
                giveToWhoeverIsThere(given);
                changed.notify(given);
            });
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, changed);
            task.addBuiltInTaskListener(
                    TaskListener.EVENTNAME_COMPLETE,
                    it -> events.publishEvent(new TaskEvent.Completed(snapshot(it, properties))));
            task.addBuiltInTaskListener(
                    TaskListener.EVENTNAME_DELETE,
                    it -> events.publishEvent(new TaskEvent.Withdrawn(snapshot(it, properties))));
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

    static TaskSnapshot snapshot(DelegateTask task, Map<String, String> properties) {
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
                due == null ? null : TaskClock.warnAt(TaskClock.warnShare(properties), created, due),
                task.getPriority(),
                task.getOwner(),
                task.getFollowUpDate() == null ? null : task.getFollowUpDate().toInstant(),
                Boolean.parseBoolean(properties.get("bulk")));
    }

    private static @Nullable String group(DelegateTask task) {
        return task.getCandidates().stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(link -> link.getGroupId())
                .findFirst()
                .orElse(null);
    }
}
