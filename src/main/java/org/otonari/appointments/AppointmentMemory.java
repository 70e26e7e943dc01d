package org.otonari.appointments;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An appointment as it stood at one moment. */
record AppointmentMemory(
        UUID id,
        AppointmentKind kind,
        Instant startsAt,
        Instant endsAt,
        String place,
        @Nullable String host,
        AppointmentStatus status,
        int sequence,
        Instant changedAt,
        Set<UUID> guests) {}
