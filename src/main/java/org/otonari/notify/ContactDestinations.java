package org.otonari.notify;

import java.util.Locale;
import java.util.Optional;
import org.otonari.kernel.PersonId;
import org.otonari.people.Contacts;
import org.springframework.stereotype.Component;

/** Writes to people where they like to read, as long as that way is open; else by mail. */
@Component
class ContactDestinations implements Destinations {

    private final Contacts contacts;
    private final Channels channels;

    ContactDestinations(Contacts contacts, Channels channels) {
        this.contacts = contacts;
        this.channels = channels;
    }

    @Override
    public Optional<Destination> of(PersonId person) {
        var contact = contacts.of(person);
        var address = contact.address();
        var channel = contact.preferred().name().toLowerCase(Locale.ROOT);
        return address != null && channels.isAvailable(channel)
                ? Optional.of(new Destination(channel, address))
                : Optional.empty();
    }
}
