package org.otonari.appointments;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;

/**
 * A date that was agreed on.
 *
 * @param place address or link, as the guests read it
 * @param host account of the member of staff who will be there, if one is known
 */
public record NewDate(
        CaseNumber number,
        AppointmentKind kind,
        Instant startsAt,
        Instant endsAt,
        String place,
        Set<PersonId> guests,
        @Nullable String host) {}
