package org.otonari.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.runtime.ExecutionQuery;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the engine itself says is open, in the words in which it told the read models when it happened. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class OpenWork {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final HistoryService history;
    private final ProcessEngineConfigurationImpl engine;
    private final JdbcClient database;
    private final ObjectProvider<Clockwork> clockwork;

    OpenWork(
            TaskService tasks,
            RuntimeService runtime,
            RepositoryService repository,
            HistoryService history,
            ProcessEngineConfiguration engine,
            JdbcClient database,
            ObjectProvider<Clockwork> clockwork) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.history = history;
        this.engine = (ProcessEngineConfigurationImpl) engine;
        this.database = database;
        this.clockwork = clockwork;
    }

    /** Tasks of cases, in the order of their ids. */
    public List<TaskSnapshot> tasks(int offset, int limit) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> tasks.createTaskQuery().orderByTaskId().asc().listPage(offset, limit).stream()
                        .flatMap(task -> snapshot(task).stream())
                        .toList());
    }

    /** The same of one case. */
    public List<TaskSnapshot> tasksOf(String caseNumber) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).list().stream()
                        .flatMap(task -> snapshot(task).stream())
                        .toList());
    }

    /** Locks the task until the transaction ends, so that nobody completes or claims it while it is looked at. */
    public Optional<TaskSnapshot> lock(String taskId) {
        database.sql("select ID_ from ACT_RU_TASK where ID_ = ? for update")
                .param(taskId)
                .query(String.class)
                .list();
        return engine.getCommandExecutorTxRequired().execute(context -> Optional.ofNullable(
                        tasks.createTaskQuery().taskId(taskId).singleResult())
                .flatMap(this::snapshot));
    }

    /** Those of the ids that are open tasks. */
    public Set<String> open(Collection<String> taskIds) {
        return tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).list().stream()
                .map(Task::getId)
                .collect(Collectors.toSet());
    }

    /** Ids of the tasks that are due at some moment, in their order, from the one after {@code last} on. */
    public List<String> dueAfter(String last, int limit) {
        return database.sql("select ID_ from ACT_RU_TASK where ID_ > ? and DUE_DATE_ is not null order by ID_ limit "
                        + limit)
                .param(last)
                .query(String.class)
                .list();
    }

    /** What the model says about the step of an open task; nothing if there is no such task. */
    public Map<String, String> properties(String taskId) {
        return engine.getCommandExecutorTxRequired().execute(context -> {
            var task = context.getTaskManager().findTaskById(taskId);
            return task == null || task.getExecutionId() == null ? Map.<String, String>of() : properties(task);
        });
    }

    /** Everything that is waited for. */
    public List<WaitEvent.Wait> waits() {
        return waits(query -> query);
    }

    /** Everything that one case waits for. */
    public List<WaitEvent.Wait> waitsOf(String caseNumber) {
        return waits(query -> query.processInstanceBusinessKey(caseNumber));
    }

    private List<WaitEvent.Wait> waits(UnaryOperator<ExecutionQuery> narrowed) {
        return engine.getCommandExecutorTxRequired().execute(context -> {
            var waits = new ArrayList<WaitEvent.Wait>();
            for (var definition : repository.createProcessDefinitionQuery().list()) {
                var parsed = engine.getDeploymentCache().findDeployedProcessDefinitionById(definition.getId());
                for (var activity : WaitEventsPlugin.waiting(parsed)) {
                    narrowed.apply(runtime.createExecutionQuery())
                            .processDefinitionId(definition.getId())
                            .activityId(activity.getId())
                            .list()
                            .forEach(it -> waits.add(begun((ExecutionEntity) it, activity)));
                }
            }
            return waits.stream().distinct().toList();
        });
    }

    private WaitEvent.Wait begun(ExecutionEntity execution, ActivityImpl activity) {
        var begun = history.createHistoricActivityInstanceQuery()
                .activityInstanceId(execution.getActivityInstanceId())
                .singleResult();
        return WaitEventsPlugin.begun(
                execution, activity, begun == null ? null : begun.getStartTime().toInstant());
    }

    /** Nothing for a task that belongs to no process. */
    private Optional<TaskSnapshot> snapshot(Task task) {
        var entity = (TaskEntity) task;
        return entity.getExecutionId() == null
                ? Optional.empty()
                : Optional.of(TaskEventsPlugin.snapshot(
                        entity,
                        properties(entity),
                        clockwork.getObject().of(entity.getId()).orElse(null)));
    }

    private static Map<String, String> properties(TaskEntity task) {
        return ElementProperties.rememberedBy(task.getProcessDefinition().findActivity(task.getTaskDefinitionKey()));
    }
}
