package org.otonari.notify;

import org.otonari.kernel.PersonId;

/** Who a message is for: somebody in the register, or a member of staff. */
public sealed interface Recipient {

    static Recipient person(PersonId id) {
        return new Person(id);
    }

    static Recipient account(String name) {
        return new Account(name);
    }

    record Person(PersonId id) implements Recipient {}

    record Account(String name) implements Recipient {}
}
