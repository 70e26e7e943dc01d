package org.otonari.volunteers;

import java.time.Instant;

/**
 * When the insurance of a volunteer is to be seen to.
 *
 * @param renewalAt from when the next year can be arranged
 * @param endsAt from when the volunteer is not insured any more
 */
public record InsuranceDates(Instant renewalAt, Instant endsAt) {}
