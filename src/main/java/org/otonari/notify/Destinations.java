package org.otonari.notify;

import java.util.Optional;
import org.otonari.kernel.PersonId;

/** Beans of this type know where a person reads what we write, if not their mail; the first answer counts. */
public interface Destinations {

    Optional<Destination> of(PersonId person);

    /** @param channel {@link Channel#name()}; @param address in that channel's own form, at most 254 characters */
    record Destination(String channel, String address) {}
}
