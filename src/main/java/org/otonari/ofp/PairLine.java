package org.otonari.ofp;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Ward;

/**
 * One established pair on the board: everything its six-month line shows.
 *
 * @param ward where the participant lives
 * @param coordinator account of whoever introduced the two
 * @param checkIns without the messages, which are for the page of the case
 * @param incidentOpen an incident waits for its decision
 */
public record PairLine(
        CaseNumber number,
        PairStatus status,
        String participant,
        String volunteer,
        Ward ward,
        String coordinator,
        Instant start,
        Instant plannedEnd,
        @Nullable Instant midReviewedAt,
        boolean incidentOpen,
        List<Span> rests,
        List<PairSummary.CheckInSummary> checkIns,
        PairHealth health) {

    /** @param to nothing while it lasts */
    public record Span(Instant from, @Nullable Instant to) {}

    public boolean isResting() {
        return status == PairStatus.PAUSED;
    }
}
