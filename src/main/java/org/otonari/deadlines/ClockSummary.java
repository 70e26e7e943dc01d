package org.otonari.deadlines;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What others need to know about a clock; no personal data but accounts of staff.
 *
 * @param assignee account of whoever has the task
 * @param role code of the role whose members may claim it
 * @param escalateTo codes of the roles that hear of it one after the other once it is missed
 * @param level how many of them have heard of it
 */
public record ClockSummary(
        ClockId id,
        Promise promise,
        @Nullable String assignee,
        @Nullable String role,
        Instant start,
        Instant due,
        List<String> escalateTo,
        int level) {}
