package org.otonari.inbox;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;

/**
 * What was answered when a task was completed.
 *
 * @param role code of the role whose task it was
 * @param undo how it can be undone; {@code null} if it cannot, or no longer
 * @param formVersion which form it was, as the engine deployed it
 */
record TaskRecord(
        String taskId,
        CaseNumber caseNumber,
        String step,
        String name,
        String nameEn,
        @Nullable String role,
        @Nullable String formVersion,
        Map<String, Object> answers,
        String completedBy,
        Instant completedAt,
        @Nullable Instant undoUntil,
        @Nullable Instant undoneAt,
        @Nullable String undo) {}
