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
 * @param pausedAt since when the deadline stands still; there is no due date then
 * @param pausedFor for whom it waits: {@code participant}, {@code volunteer}, {@code both} or {@code outside}
 * @param group role whose members may claim it
 */
record TaskLine(
        String id,
        String name,
        String caseNumber,
        String person,
        String programme,
        @Nullable Instant due,
        @Nullable Instant pausedAt,
        @Nullable String pausedFor,
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
                task.pausedAt(),
                task.pausedFor(),
                task.assignee(),
                assigneeName,
                task.step(),
                task.role(),
                ward == null ? null : ward.label(locale),
                task.created());
    }
}
