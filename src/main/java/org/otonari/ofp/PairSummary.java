package org.otonari.ofp;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;

/**
 * An introduction or pair as staff read it.
 *
 * @param participantFee and {@code volunteerFee} in yen, 0 if none is due
 */
public record PairSummary(
        CaseNumber number,
        CaseNumber participantApplication,
        CaseNumber volunteerApplication,
        PersonId participant,
        PersonId volunteer,
        PairStatus status,
        Instant introducedAt,
        boolean participantAnswered,
        boolean volunteerAnswered,
        @Nullable Instant firstMeetingAt,
        @Nullable String firstMeetingPlace,
        @Nullable Instant establishedAt,
        @Nullable Instant plannedEndAt,
        int participantFee,
        int volunteerFee,
        List<CheckInSummary> checkIns) {

    /** How long an unanswered question has been waiting; the periods are in {@link OfpSettings}. */
    public enum Silence {
        NONE,
        LATE,
        SILENT,
        LONG
    }

    /** @param day day after the start on which it was asked */
    public record CheckInSummary(
            Side side,
            int day,
            Instant sentAt,
            @Nullable Instant answeredAt,
            Silence silence,
            @Nullable String meetings,
            @Nullable String mood,
            @Nullable String message,
            boolean helpAsked) {

        public boolean silent() {
            return silence.compareTo(Silence.SILENT) >= 0;
        }
    }
}
