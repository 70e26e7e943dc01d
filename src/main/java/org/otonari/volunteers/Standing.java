package org.otonari.volunteers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;

/**
 * Where somebody stands as a volunteer.
 *
 * @param caseNumber of their own case in the register
 * @param missing what they still need, in the order in which it comes
 * @param insuredUntil last day
 * @param confirmedOn when they last said that they go on
 */
public record Standing(
        PersonId person,
        CaseNumber caseNumber,
        StandingStatus status,
        List<Requirement> missing,
        Set<Qualification> granted,
        @Nullable LocalDate activeSince,
        @Nullable LocalDate insuredUntil,
        @Nullable LocalDate confirmedOn) {

    public boolean mayBeIntroduced() {
        return status == StandingStatus.ACTIVE;
    }
}
