package org.otonari.ofp;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A pair as it stood at one moment, as far as a task of its process changes it. */
record PairMemory(
        PairStatus status,
        @Nullable String outcome,
        @Nullable Instant firstMeetingAt,
        @Nullable String firstMeetingPlace,
        @Nullable Integer participantFee,
        @Nullable Integer volunteerFee,
        @Nullable Instant incidentAt,
        String caseStatus) {}
