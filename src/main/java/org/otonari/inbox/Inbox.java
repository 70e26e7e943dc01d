package org.otonari.inbox;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.otonari.access.AccountDirectory;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.casefile.CaseFiles;
import org.otonari.casefile.TimelineLine;
import org.otonari.engine.UserTasks;
import org.otonari.forms.FormSchema;
import org.otonari.forms.FormSchemas;
import org.otonari.forms.FormValidator;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The work queues and the verbs of a task. Every path, views and REST alike, comes through here: who may act is
 * checked, the answers are validated against the task's own form, and the engine and our tables change together.
 */
@Service
@Transactional
public class Inbox {

    private final InboxTable table;
    private final InboxReader reader;
    private final TaskRecords records;
    private final DraftTable drafts;
    private final Undoing undoing;
    private final UserTasks tasks;
    private final FormSchemas schemas;
    private final FormValidator validator;
    private final TaskForms forms;
    private final CaseFiles cases;
    private final TaskDoor door;
    private final AccountDirectory accounts;
    private final CurrentAccount current;
    private final Map<String, TaskHandler> handlers;
    private final Clock clock;

    Inbox(
            InboxTable table,
            InboxReader reader,
            TaskRecords records,
            DraftTable drafts,
            Undoing undoing,
            UserTasks tasks,
            FormSchemas schemas,
            FormValidator validator,
            TaskForms forms,
            CaseFiles cases,
            TaskDoor door,
            AccountDirectory accounts,
            CurrentAccount current,
            List<TaskHandler> handlers,
            Clock clock) {
        this.table = table;
        this.reader = reader;
        this.records = records;
        this.drafts = drafts;
        this.undoing = undoing;
        this.tasks = tasks;
        this.schemas = schemas;
        this.validator = validator;
        this.forms = forms;
        this.cases = cases;
        this.door = door;
        this.accounts = accounts;
        this.current = current;
        this.handlers = handlers.stream().collect(Collectors.toMap(TaskHandler::processKey, Function.identity()));
        this.clock = clock;
    }

    /** One statement reads it, so it needs no transaction of its own, which would cost more than the page. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<TaskItem> page(InboxQuery query, int offset, int limit) {
        return reader.page(query, current.name(), current.roles(), offset, limit);
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public int count(InboxQuery query) {
        return reader.count(query, current.name(), current.roles());
    }

    /**
     * @throws TaskRefused if it is done, with who did it and when
     * @throws AccessDeniedException if it is none of the reader's business
     */
    @Transactional(readOnly = true)
    public TaskItem get(String taskId) {
        return door.see(taskId);
    }

    /** The case's open tasks that the reader may work on. */
    @Transactional(readOnly = true)
    public List<TaskItem> ofCase(org.otonari.kernel.CaseNumber number) {
        return table.ofCase(number).stream().filter(door::isOpen).toList();
    }

    /** @throws TaskRefused if it is done, or a colleague has claimed it */
    public void claim(String taskId) {
        var task = door.lock(taskId);
        if (task.assignee() != null && !task.assignee().equals(current.name())) {
            throw new TaskRefused("inbox.claimedBy", accounts.displayName(task.assignee()));
        }
        door.pass(taskId, () -> tasks.assign(taskId, current.name()));
    }

    /** @throws TaskRefused if it is done, or not the caller's to release */
    public void release(String taskId) {
        door.requireOwn(door.lock(taskId));
        door.pass(taskId, () -> tasks.release(taskId));
    }

    /**
     * Hands a task to a colleague who has its role.
     *
     * @throws TaskRefused if the colleague does not have the role
     */
    public void assign(String taskId, String account) {
        var task = door.lock(taskId);
        if (!door.mayHandOut() && !current.name().equals(task.assignee())) {
            throw new AccessDeniedException("Not yours to hand out");
        }
        door.requireMayReceive(task, account);
        door.pass(taskId, () -> tasks.assign(taskId, account));
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
        var task = door.lock(taskId);
        door.requireMayAct(task);
        door.pass(taskId, () -> undoing.complete(task, handler(task), accepted, () -> completeWith(task, raw)));
    }

    private void completeWith(TaskItem task, Map<String, ? extends @Nullable Object> raw) {
        var form = tasks.form(task.id());
        var variables = new HashMap<String, Object>();
        Map<String, Object> answers = Map.of();
        if (form.isPresent()) {
            var schema = schemas.get(form.get().version(), form.get()::json);
            var result = validator.validate(schema, raw, forms.context(task));
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
        return door.mayHandOut();
    }

    private TaskHandler handler(TaskItem task) {
        var handler = handlers.get(task.processKey());
        if (handler == null) {
            throw new IllegalStateException("No handler for process " + task.processKey());
        }
        return handler;
    }
}
