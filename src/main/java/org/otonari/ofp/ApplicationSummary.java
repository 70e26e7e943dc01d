package org.otonari.ofp;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.people.PersonDetails;

/** An application as it is read. */
public record ApplicationSummary(
        CaseNumber number,
        Side side,
        ApplicationStatus status,
        PersonDetails person,
        LocalDate appliedOn,
        FeeReduction feeReduction,
        @Nullable Integer registrationFee,
        @Nullable Instant interviewAt,
        @Nullable LocalDate waitingSince,
        boolean priority,
        int missedSessions,
        int declinedIntroductions) {}
