package org.otonari.volunteers;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer's standing as it was at one moment, for the undo of a completed task.
 *
 * @param caseStatus of its case
 */
record StandingMemory(
        StandingStatus status,
        String caseStatus,
        @Nullable Instant referencesHeardAt,
        @Nullable Instant pledgedAt,
        @Nullable String pledgeVersion,
        boolean pledgedOnPaper,
        @Nullable LocalDate trainedOn,
        int trainingMinutes,
        int quizAttempts,
        @Nullable Integer quizScore,
        @Nullable Instant quizPassedAt,
        @Nullable LocalDate insuredFrom,
        @Nullable LocalDate insuredUntil,
        @Nullable LocalDate activeSince,
        @Nullable LocalDate confirmedOn) {}
