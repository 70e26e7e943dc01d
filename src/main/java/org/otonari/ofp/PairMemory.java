package org.otonari.ofp;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A pair as it stood at one moment, as far as a task of its process changes it.
 *
 * @param dates of the case, as its appointments remember them; {@code fees} as the fees do
 */
record PairMemory(
        PairStatus status,
        @Nullable String outcome,
        @Nullable Instant firstMeetingAt,
        @Nullable String firstMeetingPlace,
        @Nullable Integer participantFee,
        @Nullable Integer volunteerFee,
        @Nullable Instant incidentAt,
        String caseStatus,
        @Nullable String dates,
        @Nullable String fees) {}
