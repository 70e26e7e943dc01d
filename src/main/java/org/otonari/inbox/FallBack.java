package org.otonari.inbox;

import java.util.function.Predicate;
import org.otonari.access.AccountLocked;
import org.otonari.access.Role;
import org.otonari.access.RolesTaken;
import org.otonari.casefile.CaseFiles;
import org.otonari.engine.TaskGoneException;
import org.otonari.engine.UserTasks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What somebody holds who may not do it any more goes back to its group, in the transaction that locked them out. A
 * task no group could claim is offered to the managers, so that it is never left with nobody who sees it.
 */
@Component
class FallBack {

    private static final Role WITHOUT_GROUP = Role.MANAGER;

    private final InboxTable table;
    private final UserTasks tasks;
    private final CaseFiles cases;

    FallBack(InboxTable table, UserTasks tasks, CaseFiles cases) {
        this.table = table;
        this.tasks = tasks;
        this.cases = cases;
    }

    @EventListener
    void on(AccountLocked event) {
        giveBack(event.account(), task -> true);
    }

    @EventListener
    void on(RolesTaken event) {
        giveBack(event.account(), task -> event.roles().stream()
                .anyMatch(role -> role.code().equals(task.role())));
    }

    private void giveBack(String account, Predicate<TaskItem> which) {
        table.heldBy(account).stream().filter(which).forEach(held -> table.lock(held.id())
                .filter(task -> account.equals(task.assignee()))
                .ifPresent(this::giveBack));
    }

    private void giveBack(TaskItem task) {
        try {
            if (task.role() == null) {
                tasks.offer(task.id(), WITHOUT_GROUP.code());
            } else {
                tasks.release(task.id());
            }
            cases.event(task.caseNumber(), "inbox.timeline.backToGroup", task.name(), task.nameEn());
        } catch (TaskGoneException done) {
            // Completed in this very moment, so there is nothing to give back.
            return;
        }
    }
}
