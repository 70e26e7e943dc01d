package org.otonari.ofp.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.otonari.matching.Weights;

/**
 * A matching meeting.
 *
 * @param weights by which its suggestions are calculated
 * @param summary what lay on the table when it closed; nothing while it runs
 */
public record Meeting(
        UUID id,
        LocalDate heldOn,
        Instant openedAt,
        String openedBy,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        Weights weights,
        @Nullable Summary summary,
        @Nullable String note) {

    public boolean isRunning() {
        return closedAt == null;
    }

    /**
     * @param total points of the best arrangement around what was decided
     * @param greedyTotal points, had the best pair been chosen one after the other
     */
    public record Summary(int participantsWaiting, int volunteersWaiting, int total, int greedyTotal) {}
}
