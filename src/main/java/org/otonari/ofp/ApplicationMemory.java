package org.otonari.ofp;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as it stood at one moment, with what the interview changes about the person.
 *
 * @param caseStatus of its case
 * @param identityChecks ids
 * @param dates of the case, as its appointments remember them; {@code fees} as the fees do
 */
record ApplicationMemory(
        State state,
        String caseStatus,
        @Nullable String wishes,
        @Nullable String considerations,
        List<UUID> identityChecks,
        @Nullable String dates,
        @Nullable String fees) {

    /** What the application itself knows. */
    record State(
            ApplicationStatus status,
            String feeReduction,
            @Nullable Integer registrationFee,
            int missedSessions,
            int declinedIntroductions,
            @Nullable UUID sessionId,
            @Nullable Instant interviewAt,
            @Nullable String interviewPlace,
            @Nullable LocalDate waitingSince,
            boolean priority,
            boolean minorsInHome) {}
}
