package org.otonari.inbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.otonari.engine.UserTasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "Look again on Thursday": hides a task from the working queues until that day, or until it is due. */
@Service
@Transactional
public class FollowUps {

    private static final int LONGEST_DAYS = 366;

    private final TaskDoor door;
    private final UserTasks tasks;
    private final Clock clock;

    FollowUps(TaskDoor door, UserTasks tasks, Clock clock) {
        this.door = door;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * @param day a day in Tokyo after today; the task is back when it begins
     * @throws TaskRefused if the day is past or too far, or the task is a colleague's
     */
    public void sleep(String taskId, LocalDate day) {
        var today = LocalDate.now(clock);
        if (!day.isAfter(today) || day.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new TaskRefused("inbox.followUp.outOfRange");
        }
        change(taskId, day.atStartOfDay(clock.getZone()).toInstant());
    }

    /** @throws TaskRefused if the task is a colleague's */
    public void wake(String taskId) {
        change(taskId, null);
    }

    /** Whether a task is laid aside now. */
    public boolean isAsleep(TaskItem task) {
        var wakeAt = task.wakeAt();
        var now = clock.instant();
        return wakeAt != null && now.isBefore(wakeAt) && (task.due() == null || now.isBefore(task.due()));
    }

    private void change(String taskId, @Nullable Instant wakeAt) {
        door.requireMayAct(door.lock(taskId));
        door.pass(taskId, () -> tasks.sleep(taskId, wakeAt));
    }
}
