package org.otonari.deadlines;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clock as a list shows it.
 *
 * @param assignee account of whoever has the task
 * @param role code of the role whose members may claim it
 * @param period as the model writes it, e.g. {@code P2D}
 * @param pausedFor for whom it waits while it stands still
 */
public record ClockLine(
        Promise promise,
        @Nullable String assignee,
        @Nullable String role,
        String period,
        String calendar,
        Instant start,
        Instant due,
        @Nullable Instant pausedAt,
        @Nullable String pausedFor,
        @Nullable Instant endedAt) {}
