package org.otonari.inbox;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was answered when a task was completed.
 *
 * @param role code of the role whose task it was
 * @param formVersion which form it was, as the engine deployed it
 */
record TaskRecord(
        String taskId,
        String step,
        String name,
        String nameEn,
        @Nullable String role,
        @Nullable String formVersion,
        Map<String, Object> answers,
        String completedBy,
        Instant completedAt) {}
