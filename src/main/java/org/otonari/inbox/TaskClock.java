package org.otonari.inbox;

import java.util.Optional;
import org.otonari.casefile.CaseFiles;
import org.otonari.deadlines.ClockRefused;
import org.otonari.deadlines.ClockView;
import org.otonari.deadlines.Clocks;
import org.otonari.deadlines.WaitsFor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clock of a task, for those who may see it; whoever may act on the task may stop it while others have to answer. */
@Service
@Transactional
public class TaskClock {

    private final TaskDoor door;
    private final Clocks clocks;
    private final CaseFiles cases;

    TaskClock(TaskDoor door, Clocks clocks, CaseFiles cases) {
        this.door = door;
        this.clocks = clocks;
        this.cases = cases;
    }

    /** @throws TaskRefused if the task is done */
    @Transactional(readOnly = true)
    public Optional<ClockView> of(String taskId) {
        return clocks.ofTask(door.see(taskId).id());
    }

    /** Whether the reader may stop the clock or let it go on. */
    @Transactional(readOnly = true)
    public boolean mayMove(TaskItem task) {
        return door.mayAct(task);
    }

    /** @throws TaskRefused if it cannot be stopped now, or the task is a colleague's */
    public void pause(String taskId, WaitsFor whom) {
        move(taskId, "inbox.timeline.clockPaused", () -> clocks.pause(taskId, whom));
    }

    /** @throws TaskRefused if it does not stand still, or the task is a colleague's */
    public void resume(String taskId) {
        move(taskId, "inbox.timeline.clockResumed", () -> clocks.resume(taskId));
    }

    private void move(String taskId, String told, Runnable verb) {
        var task = door.lock(taskId);
        door.requireMayAct(task);
        try {
            verb.run();
        } catch (ClockRefused refused) {
            throw new TaskRefused(refused.key(), refused.arguments());
        }
        cases.event(task.caseNumber(), told, task.name(), task.nameEn());
    }
}
