package org.otonari.notify;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.otonari.access.AccountDirectory;
import org.otonari.kernel.PersonId;
import org.otonari.people.People;
import org.springframework.stereotype.Component;

/** How and where a recipient reads. */
@Component
class Readers {

    private final People people;
    private final AccountDirectory accounts;
    private final List<Destinations> destinations;
    private final DeadAddresses dead;

    Readers(People people, AccountDirectory accounts, List<Destinations> destinations, DeadAddresses dead) {
        this.dead = dead;
        this.people = people;
        this.accounts = accounts;
        this.destinations = destinations;
    }

    Reader of(Recipient recipient) {
        if (recipient instanceof Recipient.Person person) {
            return person(person.id());
        }
        var account = accounts.correspondent(((Recipient.Account) recipient).name());
        var address = account.email() == null ? null : account.email().value();
        return reader(account.displayName(), account.language(), MailChannel.NAME, address);
    }

    private Reader person(PersonId id) {
        var person = people.get(id);
        var elsewhere = destinations.stream()
                .map(it -> it.of(id))
                .flatMap(Optional::stream)
                .findFirst();
        return reader(
                person.name().written(),
                person.language(),
                elsewhere.map(Destinations.Destination::channel).orElse(MailChannel.NAME),
                elsewhere
                        .map(Destinations.Destination::address)
                        .orElse(person.email().value()));
    }

    private Reader reader(String name, String language, String channel, @Nullable String address) {
        return new Reader(name, language, channel, address, address != null && dead.contain(channel, address));
    }

    /**
     * @param language BCP 47 tag
     * @param address nothing if we know of none
     * @param isDead whether the address has proved not to work
     */
    record Reader(String name, String language, String channel, @Nullable String address, boolean isDead) {}
}
