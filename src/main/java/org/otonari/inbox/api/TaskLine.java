package org.otonari.inbox.api;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.otonari.inbox.TaskItem;

/**
 * A task as a program sees it.
 *
 * @param name in the caller's language
 * @param assignee account of whoever claimed it
 * @param step id of the step in the model; it does not change with the language
 * @param group role whose members may claim it
 */
record TaskLine(
        String id,
        String name,
        String caseNumber,
        String person,
        String programme,
        @Nullable Instant due,
        @Nullable String assignee,
        @Nullable String assigneeName,
        String step,
        @Nullable String group,
        @Nullable String ward,
        Instant created) {

    static TaskLine of(TaskItem task, @Nullable String assigneeName, Locale locale) {
        var ward = task.ward();
        return new TaskLine(
                task.id(),
                task.name(locale),
                task.caseNumber().value(),
                task.person(),
                task.programme().name().toLowerCase(Locale.ROOT),
                task.due(),
                task.assignee(),
                assigneeName,
                task.step(),
                task.role(),
                ward == null ? null : ward.label(locale),
                task.created());
    }
}
