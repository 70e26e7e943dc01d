package org.otonari.engine;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The engine's own timers, set for clocks: persistent, fired on whichever node comes first, tried again, caught up after
 * a stop. They belong to no process instance, so a case going back or on does not touch them.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ClockTimers {

    private final ProcessEngineConfigurationImpl engine;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<Clockwork> clockwork;

    ClockTimers(
            ProcessEngineConfiguration engine, ApplicationEventPublisher events, ObjectProvider<Clockwork> clockwork) {
        this.engine = (ProcessEngineConfigurationImpl) engine;
        this.events = events;
        this.clockwork = clockwork;
    }

    /** An id for {@link #set}, so that the clock can remember its timer before it has an id itself. */
    public String newId() {
        return engine.getIdGenerator().getNextId();
    }

    /** Lets {@link Clockwork#tick} be called at that moment. */
    public void set(String timer, String clock, Instant at) {
        command(context -> {
            var job = new TimerEntity();
            job.setId(timer);
            job.setJobHandlerType(ClockTimerHandler.TYPE);
            job.setJobHandlerConfiguration(new ClockTimerHandler.ClockId(clock));
            job.setDuedate(Date.from(at));
            job.setRetries(engine.getDefaultNumberOfRetries());
            context.getJobManager().schedule(job);
        });
    }

    /** A timer that has fired already is not brought back. */
    public void cancel(String timer) {
        command(context -> {
            var job = context.getJobManager().findJobById(timer);
            if (job != null) {
                job.delete();
            }
        });
    }

    /** Tells the engine and everybody who keeps a list of tasks that a task's clock has been moved or stopped. */
    public void tell(String taskId, @Nullable Instant due) {
        command(context -> {
            var task = context.getTaskManager().findTaskById(taskId);
            if (task != null) {
                tell(task, due);
            }
        });
    }

    private void tell(TaskEntity task, @Nullable Instant due) {
        var wanted = due == null ? null : Date.from(due);
        if (!Objects.equals(wanted, task.getDueDate())) {
            task.setDueDate(wanted);
        }
        var properties =
                ElementProperties.rememberedBy(task.getProcessDefinition().findActivity(task.getTaskDefinitionKey()));
        var time = clockwork.getObject().of(task.getId());
        events.publishEvent(new TaskEvent.Changed(TaskEventsPlugin.snapshot(task, properties, time.orElse(null))));
    }

    private void command(java.util.function.Consumer<CommandContext> work) {
        engine.getCommandExecutorTxRequired().execute(context -> {
            work.accept(context);
            return null;
        });
    }
}
