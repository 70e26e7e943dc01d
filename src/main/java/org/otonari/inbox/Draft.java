package org.otonari.inbox;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;

/**
 * What somebody has typed into the form of a task and not completed yet.
 *
 * @param answers unchecked, by key
 * @param formVersion the form they were typed into, as the engine deployed it
 * @param revision counts up with each saving, so that a second window notices the first
 */
public record Draft(
        String taskId,
        CaseNumber caseNumber,
        @Nullable String formVersion,
        Map<String, Object> answers,
        int revision,
        Instant savedAt) {}
