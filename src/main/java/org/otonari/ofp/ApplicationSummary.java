package org.otonari.ofp;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.people.PersonDetails;

/**
 * An application as it is read.
 *
 * @param minorsInHome somebody under 18 lives with the applicant, as they said in the interview
 */
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
        boolean minorsInHome,
        int missedSessions,
        int declinedIntroductions) {}
