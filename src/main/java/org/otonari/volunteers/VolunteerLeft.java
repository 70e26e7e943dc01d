package org.otonari.volunteers;

import org.otonari.kernel.PersonId;

/** Somebody does not volunteer any more, or does not begin to. */
public record VolunteerLeft(PersonId person) {}
