package org.otonari.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes what completing a task brings about, and goes back to before it: what came of it is cancelled, the task stands
 * there again with its person, its clock and its timers, and the variables are what they were. There is a way back only
 * while nothing else has happened in the process.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class WayBack {

    private static final ThreadLocal<Boolean> GOING_BACK = new ThreadLocal<>();

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HistoryService history;
    private final ManagementService jobs;
    private final ProcessEngineConfigurationImpl engine;
    private final PointsOfNoReturn pointsOfNoReturn;
    private final Clockwork clockwork;

    WayBack(
            RuntimeService runtime,
            TaskService tasks,
            HistoryService history,
            ManagementService jobs,
            ProcessEngineConfiguration engine,
            PointsOfNoReturn pointsOfNoReturn,
            Clockwork clockwork) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.history = history;
        this.jobs = jobs;
        this.engine = (ProcessEngineConfigurationImpl) engine;
        this.pointsOfNoReturn = pointsOfNoReturn;
        this.clockwork = clockwork;
    }

    /**
     * To be called before the task is completed.
     *
     * @throws TaskGoneException if there is no such task any more
     */
    public Departure depart(String taskId) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw new TaskGoneException(taskId, null);
        }
        var instance = task.getProcessInstanceId();
        return new Departure(
                task,
                KeptVariables.keep(runtime.getVariables(instance)),
                timers(instance),
                activities(instance).stream()
                        .map(HistoricActivityInstance::getId)
                        .collect(Collectors.toSet()));
    }

    /** To be called after the task was completed, in the same transaction. */
    public Journey arrive(Departure departure) {
        var task = departure.task();
        var instance = task.getProcessInstanceId();
        var all = activities(instance);
        var taken = all.stream()
                .filter(it -> !departure.before().contains(it.getId()))
                .toList();
        var ended =
                runtime.createProcessInstanceQuery().processInstanceId(instance).count() == 0;
        var timers = new HashMap<>(departure.timers());
        timers.keySet().removeAll(timers(instance).keySet());
        return new Journey(
                task.getId(),
                instance,
                task.getTaskDefinitionKey(),
                task.getAssignee(),
                task.getOwner(),
                task.getPriority(),
                task.getCreateTime().toInstant(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                departure.variables(),
                timers.values().stream().collect(Collectors.toMap(Timer::activity, Timer::due, (one, other) -> one)),
                outermostOpen(taken),
                taken.stream()
                        .filter(it -> it.getEndTime() == null && it.getTaskId() != null)
                        .map(HistoricActivityInstance::getTaskId)
                        .toList(),
                all.size(),
                pointsOfNoReturn.among(taken, task.getProcessDefinitionId(), ended));
    }

    /**
     * @return the id of the task that stands there again
     * @throws NoWayBack if the process has ended or anything has happened in it since
     */
    public String goBack(Journey journey) {
        var instance = journey.instanceId();
        if (!journey.isReversible() || activities(instance).size() != journey.activities() || hasEnded(instance)) {
            throw new NoWayBack(instance, "it has gone on since " + journey.step());
        }
        GOING_BACK.set(true);
        try {
            return goBack(journey, instance);
        } finally {
            GOING_BACK.remove();
        }
    }

    /** Whether what the engine does in this thread now is the undoing of something. */
    static boolean isGoingBack() {
        return Boolean.TRUE.equals(GOING_BACK.get());
    }

    private String goBack(Journey journey, String instance) {
        var tasksBefore = openTasks(instance, journey.step());
        var timersBefore = timers(instance).keySet();
        putBackVariables(journey);
        var modification = runtime.createProcessInstanceModification(instance).startBeforeActivity(journey.step());
        journey.opened().forEach(modification::cancelActivityInstance);
        modification.execute();
        var taskId = openTasks(instance, journey.step()).stream()
                .filter(id -> !tasksBefore.contains(id))
                .findFirst()
                .orElseThrow(() -> new NoWayBack(instance, journey.step() + " did not begin again"));
        putBackClock(taskId, journey);
        putBackTimers(journey, timersBefore);
        return taskId;
    }

    private boolean hasEnded(String instance) {
        return runtime.createProcessInstanceQuery().processInstanceId(instance).count() == 0;
    }

    private void putBackVariables(Journey journey) {
        var now = KeptVariables.keep(runtime.getVariables(journey.instanceId()));
        var gone = now.keySet().stream()
                .filter(it -> !journey.variables().containsKey(it))
                .toList();
        runtime.removeVariables(journey.instanceId(), gone);
        journey.variables().forEach((name, kept) -> {
            if (!kept.equals(now.get(name))) {
                runtime.setVariable(journey.instanceId(), name, KeptVariables.value(kept));
            }
        });
    }

    /** The engine has no verb for when a task began; told together with its due date, the read model takes both. */
    private void putBackClock(String taskId, Journey journey) {
        engine.getCommandExecutorTxRequired().execute(context -> {
            context.getTaskManager().findTaskById(taskId).setCreateTime(Date.from(journey.created()));
            return null;
        });
        var time = clockwork.goOn(journey.taskId() == null ? "" : journey.taskId(), taskId);
        var due = time.isPresent() ? time.get().dueNow() : journey.due();
        if (journey.assignee() != null) {
            tasks.setAssignee(taskId, journey.assignee());
        }
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        task.setDueDate(due == null ? null : Date.from(due));
        task.setOwner(journey.standsInFor());
        task.setPriority(journey.priority());
        tasks.saveTask(task);
    }

    /** A reminder comes when it would have come; one that had come does not come again. */
    private void putBackTimers(Journey journey, Set<String> before) {
        timers(journey.instanceId()).forEach((id, timer) -> {
            if (before.contains(id)) {
                return;
            }
            var due = journey.timers().get(timer.activity());
            if (due == null) {
                jobs.deleteJob(id);
            } else {
                jobs.setJobDuedate(id, Date.from(due));
            }
        });
    }

    /** Cancelling a scope cancels what is in it. */
    private static List<String> outermostOpen(Collection<HistoricActivityInstance> taken) {
        var open = taken.stream()
                .filter(it -> it.getEndTime() == null)
                .collect(Collectors.toMap(HistoricActivityInstance::getId, it -> it));
        return open.values().stream()
                .filter(it -> !open.containsKey(it.getParentActivityInstanceId()))
                .map(HistoricActivityInstance::getId)
                .toList();
    }

    private List<HistoricActivityInstance> activities(String instance) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .list();
    }

    private Set<String> openTasks(String instance, String step) {
        return tasks.createTaskQuery().processInstanceId(instance).taskDefinitionKey(step).list().stream()
                .map(Task::getId)
                .collect(Collectors.toSet());
    }

    private Map<String, Timer> timers(String instance) {
        var found = new HashMap<String, Timer>();
        for (Job job :
                jobs.createJobQuery().processInstanceId(instance).timers().list()) {
            var definition = jobs.createJobDefinitionQuery()
                    .jobDefinitionId(job.getJobDefinitionId())
                    .singleResult();
            found.put(
                    job.getId(),
                    new Timer(definition.getActivityId(), job.getDuedate().toInstant()));
        }
        return found;
    }

    /** Where a case stood before a task was completed; only for {@link #arrive}. */
    public record Departure(Task task, Map<String, String> variables, Map<String, Timer> timers, Set<String> before) {}

    /** @param activity its id in the model */
    public record Timer(String activity, Instant due) {}
}
