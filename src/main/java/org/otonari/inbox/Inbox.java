package org.otonari.inbox;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.otonari.access.AccountDirectory;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.casefile.CaseFiles;
import org.otonari.casefile.TimelineLine;
import org.otonari.engine.TaskGoneException;
import org.otonari.engine.UserTasks;
import org.otonari.forms.FormSchema;
import org.otonari.forms.FormSchemas;
import org.otonari.forms.FormValidator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The work queues and the verbs of a task. Every path, views and REST alike, comes through here: who may act is
 * checked, the answers are validated against the task's own form, and the engine and our tables change together.
 */
@Service
@Transactional
public class Inbox {

    private static final Logger log = LoggerFactory.getLogger(Inbox.class);
    private static final Set<Role> HAND_OUT = Set.of(Role.COORDINATOR, Role.MANAGER, Role.SUPERVISOR);

    private final InboxTable table;
    private final TaskRecords records;
    private final DraftTable drafts;
    private final Undoing undoing;
    private final UserTasks tasks;
    private final FormSchemas schemas;
    private final FormValidator validator;
    private final CaseFiles cases;
    private final AccountDirectory accounts;
    private final CurrentAccount current;
    private final Map<String, TaskHandler> handlers;
    private final Clock clock;

    Inbox(
            InboxTable table,
            TaskRecords records,
            DraftTable drafts,
            Undoing undoing,
            UserTasks tasks,
            FormSchemas schemas,
            FormValidator validator,
            CaseFiles cases,
            AccountDirectory accounts,
            CurrentAccount current,
            List<TaskHandler> handlers,
            Clock clock) {
        this.table = table;
        this.records = records;
        this.drafts = drafts;
        this.undoing = undoing;
        this.tasks = tasks;
        this.schemas = schemas;
        this.validator = validator;
        this.cases = cases;
        this.accounts = accounts;
        this.current = current;
        this.handlers = handlers.stream().collect(Collectors.toMap(TaskHandler::processKey, Function.identity()));
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<TaskItem> page(InboxQuery query, int offset, int limit) {
        return table.page(query, current.name(), current.roles(), offset, limit);
    }

    @Transactional(readOnly = true)
    public int count(InboxQuery query) {
        return table.count(query, current.name(), current.roles());
    }

    /**
     * @throws TaskRefused if it is done, with who did it and when
     * @throws AccessDeniedException if it is none of the reader's business
     */
    @Transactional(readOnly = true)
    public TaskItem get(String taskId) {
        return visible(table.find(taskId), taskId);
    }

    /** The case's open tasks that the reader may work on. */
    @Transactional(readOnly = true)
    public List<TaskItem> ofCase(org.otonari.kernel.CaseNumber number) {
        return table.ofCase(number).stream().filter(this::isVisible).toList();
    }

    /** @throws TaskRefused if it is done, or a colleague has claimed it */
    public void claim(String taskId) {
        var task = locked(taskId);
        if (task.assignee() != null && !task.assignee().equals(current.name())) {
            throw new TaskRefused("inbox.claimedBy", accounts.displayName(task.assignee()));
        }
        engine(taskId, () -> tasks.assign(taskId, current.name()));
    }

    /** @throws TaskRefused if it is done, or not the caller's to release */
    public void release(String taskId) {
        requireOwn(locked(taskId));
        engine(taskId, () -> tasks.release(taskId));
    }

    /**
     * Hands a task to a colleague who has its role.
     *
     * @throws TaskRefused if the colleague does not have the role
     */
    public void assign(String taskId, String account) {
        var task = locked(taskId);
        if (!mayHandOut() && !current.name().equals(task.assignee())) {
            throw new AccessDeniedException("Not yours to hand out");
        }
        if (colleagues(task).stream().noneMatch(it -> it.account().equals(account))) {
            throw new TaskRefused("inbox.notInRole");
        }
        engine(taskId, () -> tasks.assign(taskId, account));
    }

    @Transactional(readOnly = true)
    public List<AccountDirectory.Colleague> colleagues(TaskItem task) {
        return Optional.ofNullable(task.role())
                .flatMap(Role::of)
                .map(accounts::withRole)
                .orElse(List.of());
    }

    /** The form of the task in the version the case runs on; empty if the step has none. */
    @Transactional(readOnly = true)
    public Optional<FormSchema> form(String taskId) {
        get(taskId);
        return tasks.form(taskId).map(form -> schemas.get(form.version(), form::json));
    }

    @Transactional(readOnly = true)
    public List<TaskHandler.Fact> facts(TaskItem task, Locale locale) {
        get(task.id());
        return handler(task).facts(task, locale);
    }

    /** As {@link #complete(String, Map, boolean)}, whatever comes of it. */
    public void complete(String taskId, Map<String, ? extends @Nullable Object> raw) {
        complete(taskId, raw, true);
    }

    /**
     * Completes a task with the answers of its form: all of it happens, or nothing.
     *
     * @param accepted whether the person knows that it cannot be undone, should that be so
     * @throws AnswersRefused if an answer does not fit the form
     * @throws TaskRefused if somebody was faster, a colleague has claimed it, or a rule of the programme says no
     * @throws Consequence if it cannot be undone and the person does not know it yet
     */
    public void complete(String taskId, Map<String, ? extends @Nullable Object> raw, boolean accepted) {
        var task = locked(taskId);
        if (task.assignee() != null) {
            requireOwn(task);
        }
        engine(taskId, () -> undoing.complete(task, handler(task), accepted, () -> completeWith(task, raw)));
    }

    private void completeWith(TaskItem task, Map<String, ? extends @Nullable Object> raw) {
        var form = tasks.form(task.id());
        var variables = new HashMap<String, Object>();
        Map<String, Object> answers = Map.of();
        if (form.isPresent()) {
            var schema = schemas.get(form.get().version(), form.get()::json);
            var result = validator.validate(schema, raw);
            if (!result.isValid()) {
                throw new AnswersRefused(result.errors());
            }
            answers = result.values();
            variables.putAll(validator.processVariables(schema, answers));
        }
        variables.putAll(handler(task).complete(task, answers));
        records.add(
                task, form.map(UserTasks.DeployedForm::version).orElse(null), answers, current.name(), clock.instant());
        cases.tell(
                task.caseNumber(),
                TimelineLine.Kind.TASK,
                "inbox.timeline.completed",
                task.name(),
                task.nameEn(),
                task.id());
        drafts.delete(task.id(), current.name());
        tasks.complete(task.id(), variables);
    }

    public boolean mayHandOut() {
        return HAND_OUT.stream().anyMatch(current.roles()::contains);
    }

    private TaskItem locked(String taskId) {
        return visible(table.lock(taskId), taskId);
    }

    private TaskItem visible(Optional<TaskItem> found, String taskId) {
        if (found.isEmpty()) {
            throw gone(taskId);
        }
        if (!isVisible(found.get())) {
            log.warn("Refused task {} to {}", taskId.replaceAll("[^A-Za-z0-9:-]", "?"), current.name());
            throw new AccessDeniedException("No access to this task");
        }
        return found.get();
    }

    private boolean isVisible(TaskItem task) {
        return current.name().equals(task.assignee())
                || current.roles().stream().map(Role::code).anyMatch(code -> code.equals(task.role()));
    }

    /** Who did what is told to those who could have done it, not to everybody who has come across an id. */
    private boolean wasVisible(TaskRecord done) {
        return current.name().equals(done.completedBy())
                || current.roles().stream().map(Role::code).anyMatch(code -> code.equals(done.role()));
    }

    private void requireOwn(TaskItem task) {
        if (!current.name().equals(task.assignee())) {
            throw task.assignee() == null
                    ? new TaskRefused("inbox.notClaimed")
                    : new TaskRefused("inbox.claimedBy", accounts.displayName(task.assignee()));
        }
    }

    private TaskRefused gone(String taskId) {
        return records.find(taskId)
                .filter(this::wasVisible)
                .map(done -> new TaskRefused(
                        "inbox.completedBy", accounts.displayName(done.completedBy()), done.completedAt()))
                .orElseGet(() -> new TaskRefused("inbox.gone"));
    }

    private void engine(String taskId, Runnable verb) {
        try {
            verb.run();
        } catch (TaskGoneException gone) {
            throw gone(taskId);
        }
    }

    private TaskHandler handler(TaskItem task) {
        var handler = handlers.get(task.processKey());
        if (handler == null) {
            throw new IllegalStateException("No handler for process " + task.processKey());
        }
        return handler;
    }
}
