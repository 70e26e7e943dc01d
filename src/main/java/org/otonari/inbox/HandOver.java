package org.otonari.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.otonari.access.AccountDirectory.Colleague;
import org.otonari.access.CurrentAccount;
import org.otonari.casefile.CaseDesk;
import org.otonari.casefile.CaseFiles;
import org.otonari.engine.UserTasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything somebody holds goes to a colleague, or back to the groups, with a note that stays with each case. */
@Service
@Transactional
public class HandOver {

    static final int LONGEST_NOTE = 1000;

    private final InboxTable table;
    private final HandOverTable received;
    private final TaskDoor door;
    private final Leads leads;
    private final UserTasks tasks;
    private final CaseFiles cases;
    private final CaseDesk desk;
    private final CurrentAccount current;
    private final Clock clock;

    HandOver(
            InboxTable table,
            HandOverTable received,
            TaskDoor door,
            Leads leads,
            UserTasks tasks,
            CaseFiles cases,
            CaseDesk desk,
            CurrentAccount current,
            Clock clock) {
        this.table = table;
        this.received = received;
        this.door = door;
        this.leads = leads;
        this.tasks = tasks;
        this.cases = cases;
        this.desk = desk;
        this.current = current;
        this.clock = clock;
    }

    /** Whose tasks the caller may hand over; the caller first. */
    @Transactional(readOnly = true)
    public List<Colleague> givers() {
        return leads.people();
    }

    /** To whom somebody's tasks could go: everybody who shares a role with them. */
    @Transactional(readOnly = true)
    public List<Colleague> takers(String from) {
        leads.requireMayArrangeFor(from);
        return leads.sharingARoleWith(from);
    }

    /** What somebody holds and the caller may hand over. */
    @Transactional(readOnly = true)
    public List<Picked> held(String from) {
        leads.requireMayArrangeFor(from);
        return table.heldBy(from).stream()
                .filter(task -> mayMove(task, from))
                .map(Picked::of)
                .toList();
    }

    /**
     * Moves one task.
     *
     * @param to nobody, and it goes back to its group
     * @param note written into the case, as a note of whoever hands over
     * @throws TaskRefused if it is not theirs any more, or the colleague does not have its role
     */
    void move(String taskId, String from, @Nullable String to, @Nullable String note) {
        var task = table.lock(taskId).orElseThrow(() -> door.gone(taskId));
        if (!from.equals(task.assignee())) {
            throw new TaskRefused("inbox.handOver.notTheirs");
        }
        if (!leads.mayArrangeFor(from) || !mayMove(task, from)) {
            throw door.denied(taskId);
        }
        if (to == null && task.role() == null) {
            throw new TaskRefused("inbox.handOver.noGroup");
        }
        if (to != null) {
            door.requireMayReceive(task, to);
        }
        if (note != null) {
            desk.addNote(task.caseNumber(), note);
        }
        cases.event(task.caseNumber(), "inbox.timeline.handedOver", task.name(), task.nameEn());
        door.pass(taskId, () -> {
            if (to == null) {
                tasks.release(taskId);
            } else {
                tasks.assign(taskId, to);
            }
        });
    }

    /** Tells the receiver, once all has been moved that could be. */
    void tell(String from, String to, @Nullable String note, int count) {
        if (!to.equals(current.name()) && count > 0) {
            received.insert(current.name(), from, to, note, count, clock.instant());
        }
    }

    /** What colleagues have handed over to the caller and the caller has not put away. */
    @Transactional(readOnly = true)
    public List<Received> unread() {
        return received.unread(current.name());
    }

    public void read(UUID id) {
        received.read(id, current.name(), clock.instant());
    }

    private boolean mayMove(TaskItem task, String from) {
        return from.equals(current.name()) || door.isOpen(task) || leads.leadsEverybody() && !task.restricted();
    }

    /** @param by who handed over; @param from whose tasks they were */
    public record Received(UUID id, String by, String from, @Nullable String note, int tasks, Instant at) {}
}
