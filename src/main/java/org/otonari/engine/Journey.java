package org.otonari.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What completing a task has brought about in its process, and all that is needed to go back.
 *
 * @param taskId the completed task; {@code null} in what was kept before clocks were
 * @param instanceId the process instance
 * @param step the completed task's id in the model
 * @param assignee who had it
 * @param standsInFor whose task it was
 * @param due when it was due
 * @param variables the process's variables as they were, with their types
 * @param timers when the task's own timers would have fired, by their id in the model
 * @param opened activity instances that came of it and wait now; the outermost ones
 * @param nextTasks open tasks among them
 * @param activities how many activity instances the process had when the journey ended
 * @param pointsOfNoReturn steps it has taken that cannot be taken back; empty if there is a way back
 */
public record Journey(
        @Nullable String taskId,
        String instanceId,
        String step,
        @Nullable String assignee,
        @Nullable String standsInFor,
        int priority,
        Instant created,
        @Nullable Instant due,
        Map<String, String> variables,
        Map<String, Instant> timers,
        List<String> opened,
        List<String> nextTasks,
        long activities,
        List<ProcessPicture.Step> pointsOfNoReturn) {

    public boolean isReversible() {
        return pointsOfNoReturn.isEmpty();
    }
}
