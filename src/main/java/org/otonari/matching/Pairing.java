package org.otonari.matching;

import org.otonari.kernel.PersonId;

/** A participant and a volunteer thought of as a pair. */
public record Pairing(PersonId participant, PersonId volunteer) {

    public boolean names(PersonId person) {
        return participant.equals(person) || volunteer.equals(person);
    }

    /**
     * The one who is not asked about.
     *
     * @throws IllegalArgumentException if the person is neither of the two
     */
    public PersonId other(PersonId person) {
        if (!names(person)) {
            throw new IllegalArgumentException("Not one of the two");
        }
        return participant.equals(person) ? volunteer : participant;
    }
}
