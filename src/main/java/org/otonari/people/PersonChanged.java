package org.otonari.people;

import org.otonari.kernel.PersonId;

/** What we know of a person was changed; told in the transaction that does it, so that read models follow. */
public record PersonChanged(PersonId id) {}
