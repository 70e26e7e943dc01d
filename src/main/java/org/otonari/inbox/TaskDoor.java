package org.otonari.inbox;

import java.util.Optional;
import org.otonari.access.AccountDirectory;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.casefile.CaseAccess;
import org.otonari.engine.TaskGoneException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may see a task and who may act on it; every verb of a task passes here. */
@Component
class TaskDoor {

    private static final Logger log = LoggerFactory.getLogger(TaskDoor.class);
    private static final Role[] HAND_OUT = {Role.COORDINATOR, Role.MANAGER, Role.SUPERVISOR};

    private final InboxTable table;
    private final TaskRecords records;
    private final CaseAccess cases;
    private final AccountDirectory accounts;
    private final CurrentAccount current;

    TaskDoor(
            InboxTable table,
            TaskRecords records,
            CaseAccess cases,
            AccountDirectory accounts,
            CurrentAccount current) {
        this.table = table;
        this.records = records;
        this.cases = cases;
        this.accounts = accounts;
        this.current = current;
    }

    TaskItem see(String taskId) {
        return visible(table.find(taskId), taskId);
    }

    /** Of two people who act on a task at once, the second waits here and then sees what happened. */
    TaskItem lock(String taskId) {
        return visible(table.lock(taskId), taskId);
    }

    boolean isOpen(TaskItem task) {
        var mine = current.name().equals(task.assignee())
                || current.roles().stream().map(Role::code).anyMatch(code -> code.equals(task.role()));
        return mine && (!task.restricted() || isNamedOn(task, current.name()));
    }

    boolean mayHandOut() {
        return current.hasAny(HAND_OUT);
    }

    void requireOwn(TaskItem task) {
        if (!current.name().equals(task.assignee())) {
            throw task.assignee() == null
                    ? new TaskRefused("inbox.notClaimed")
                    : new TaskRefused("inbox.claimedBy", accounts.displayName(task.assignee()));
        }
    }

    /** Whoever claimed it may act on a task; as long as nobody has, everybody of its role. */
    boolean mayAct(TaskItem task) {
        return task.assignee() == null || task.assignee().equals(current.name());
    }

    /** As {@link #mayAct}, with the reason if not. */
    void requireMayAct(TaskItem task) {
        if (task.assignee() != null) {
            requireOwn(task);
        }
    }

    /** @throws TaskRefused unless the colleague has the task's role and, if the case is restricted, is named on it */
    void requireMayReceive(TaskItem task, String account) {
        var role = Optional.ofNullable(task.role()).flatMap(Role::of);
        if (role.isEmpty() || !accounts.rolesOf(account).contains(role.get())) {
            throw new TaskRefused("inbox.notInRole");
        }
        if (task.restricted() && !isNamedOn(task, account)) {
            throw new TaskRefused("inbox.notNamedOnCase");
        }
    }

    /** Lets a verb into the engine, and says who was faster if it comes too late. */
    void pass(String taskId, Runnable verb) {
        try {
            verb.run();
        } catch (TaskGoneException gone) {
            throw gone(taskId);
        }
    }

    private TaskItem visible(Optional<TaskItem> found, String taskId) {
        if (found.isEmpty()) {
            throw gone(taskId);
        }
        if (!isOpen(found.get())) {
            throw denied(taskId);
        }
        return found.get();
    }

    AccessDeniedException denied(String taskId) {
        log.warn("Refused task {} to {}", taskId.replaceAll("[^A-Za-z0-9:-]", "?"), current.name());
        return new AccessDeniedException("No access to this task");
    }

    TaskRefused gone(String taskId) {
        return records.find(taskId)
                .filter(this::wasVisible)
                .map(done -> new TaskRefused(
                        "inbox.completedBy", accounts.displayName(done.completedBy()), done.completedAt()))
                .orElseGet(() -> new TaskRefused("inbox.gone"));
    }

    /** Who did what is told to those who could have done it, not to everybody who has come across an id. */
    private boolean wasVisible(TaskRecord done) {
        return current.name().equals(done.completedBy())
                || current.roles().stream().map(Role::code).anyMatch(code -> code.equals(done.role()));
    }

    private boolean isNamedOn(TaskItem task, String account) {
        return cases.restrictedCasesOpenTo(account).contains(task.caseNumber());
    }
}
