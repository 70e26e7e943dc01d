package org.otonari.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The verbs of a user task; who may use them is decided by the caller. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class UserTasks {

    private final TaskService tasks;
    private final FormService forms;
    private final RepositoryService repository;

    UserTasks(TaskService tasks, FormService forms, RepositoryService repository) {
        this.tasks = tasks;
        this.forms = forms;
        this.repository = repository;
    }

    /** @throws TaskGoneException if somebody completed it or the process moved on */
    public void assign(String taskId, String account) {
        whileItExists(taskId, () -> tasks.setAssignee(taskId, account));
    }

    /** @throws TaskGoneException if somebody completed it or the process moved on */
    public void release(String taskId) {
        whileItExists(taskId, () -> tasks.setAssignee(taskId, null));
    }

    /**
     * Gives a task of somebody who is away to whoever stands in, and remembers for whom.
     *
     * @throws TaskGoneException if somebody completed it or the process moved on
     */
    public void standIn(String taskId, String account, String absent) {
        whileItExists(taskId, () -> {
            tasks.setAssignee(taskId, account);
            tasks.setOwner(taskId, absent);
        });
    }

    /**
     * Takes a task from whoever has it and offers it to a role, because nobody else could claim it.
     *
     * @throws TaskGoneException if somebody completed it or the process moved on
     */
    public void offer(String taskId, String group) {
        whileItExists(taskId, () -> {
            tasks.addCandidateGroup(taskId, group);
            tasks.setAssignee(taskId, null);
        });
    }

    /**
     * Leaves a task alone until a moment; its deadline stays.
     *
     * @param wakeAt {@code null} to wake it
     * @throws TaskGoneException if somebody completed it or the process moved on
     */
    public void sleep(String taskId, @Nullable Instant wakeAt) {
        whileItExists(taskId, () -> {
            var task = tasks.createTaskQuery().taskId(taskId).singleResult();
            if (task == null) {
                throw new NullValueException("No task " + taskId);
            }
            task.setFollowUpDate(wakeAt == null ? null : Date.from(wakeAt));
            tasks.saveTask(task);
        });
    }

    /** Which form version each task has, by task id; nothing for a task that is gone or has no form. */
    @Transactional(readOnly = true)
    public Map<String, String> formVersions(Collection<String> taskIds) {
        var versions = new HashMap<String, String>();
        if (taskIds.isEmpty()) {
            return versions;
        }
        tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).initializeFormKeys().list().stream()
                .filter(task -> task.getCamundaFormRef() != null)
                .forEach(task -> versions.put(task.getId(), version(task)));
        return versions;
    }

    /**
     * @param variables only what the process itself needs to decide
     * @throws TaskGoneException if somebody completed it or the process moved on
     */
    public void complete(String taskId, Map<String, Object> variables) {
        whileItExists(taskId, () -> tasks.complete(taskId, variables));
    }

    /** What the process knows at the task: its texts, numbers and booleans, by name. */
    @Transactional(readOnly = true)
    public Map<String, Object> variables(String taskId) {
        var plain = new HashMap<String, Object>();
        tasks.getVariablesTyped(taskId, false).forEach((name, value) -> {
            if (value instanceof String || value instanceof Number || value instanceof Boolean) {
                plain.put(name, value);
            }
        });
        return plain;
    }

    /** The form the task was deployed with, as text with an id that changes only with it; empty if it has none. */
    @Transactional(readOnly = true)
    public Optional<DeployedForm> form(String taskId) {
        return formVersion(taskId).map(version -> new DeployedForm(version, read(forms.getDeployedTaskForm(taskId))));
    }

    /** {@link DeployedForm#version} of the task's form; empty if it has none, or the task is gone. */
    @Transactional(readOnly = true)
    public Optional<String> formVersion(String taskId) {
        var task = tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
        return task == null || task.getCamundaFormRef() == null ? Optional.empty() : Optional.of(version(task));
    }

    /** The text of a form that a completed task once had, by {@link DeployedForm#version}. */
    @Transactional(readOnly = true)
    public Optional<String> formText(String version) {
        var split = version.lastIndexOf('/');
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionId(version.substring(0, split))
                .singleResult();
        if (definition == null) {
            return Optional.empty();
        }
        var file = "/" + version.substring(split + 1) + ".form";
        return repository.getDeploymentResourceNames(definition.getDeploymentId()).stream()
                .filter(name -> name.endsWith(file))
                .findFirst()
                .map(name -> read(repository.getResourceAsStream(definition.getDeploymentId(), name)));
    }

    private static String version(Task task) {
        return task.getProcessDefinitionId() + "/" + task.getCamundaFormRef().getKey();
    }

    private static String read(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param version identifies this text for as long as the process definition exists */
    public record DeployedForm(String version, String json) {}

    private static void whileItExists(String taskId, Runnable verb) {
        try {
            verb.run();
        } catch (NullValueException | BadUserRequestException | OptimisticLockingException gone) {
            throw new TaskGoneException(taskId, gone);
        }
    }
}
