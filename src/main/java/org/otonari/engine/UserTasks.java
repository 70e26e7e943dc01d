package org.otonari.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
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
        var task = tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
        if (task == null || task.getCamundaFormRef() == null) {
            return Optional.empty();
        }
        var version =
                task.getProcessDefinitionId() + "/" + task.getCamundaFormRef().getKey();
        return Optional.of(new DeployedForm(version, read(forms.getDeployedTaskForm(taskId))));
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
