package org.otonari.notify;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Deeds;
import org.otonari.access.Role;
import org.otonari.casefile.CaseAccess;
import org.otonari.casefile.CaseFiles;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.EmailAddress;
import org.otonari.kernel.PersonId;
import org.otonari.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do about a message that did not arrive, or that should go once more. */
@Service
@Transactional
public class Redelivery {

    private static final Role[] MAY = {Role.COORDINATOR, Role.MANAGER, Role.SUPERVISOR, Role.ADMIN};

    private final MessageRepository messages;
    private final Readers readers;
    private final Channels channels;
    private final DeadAddresses dead;
    private final People people;
    private final CaseFiles cases;
    private final CaseAccess access;
    private final CurrentAccount current;
    private final Deeds deeds;
    private final Clock clock;

    Redelivery(
            MessageRepository messages,
            Readers readers,
            Channels channels,
            DeadAddresses dead,
            People people,
            CaseFiles cases,
            CaseAccess access,
            CurrentAccount current,
            Deeds deeds,
            Clock clock) {
        this.messages = messages;
        this.readers = readers;
        this.channels = channels;
        this.dead = dead;
        this.people = people;
        this.cases = cases;
        this.access = access;
        this.current = current;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** @throws org.springframework.security.access.AccessDeniedException if the reader may not see the case */
    @Transactional(readOnly = true)
    public Lost of(UUID id) {
        var message = messages.findById(id).orElseThrow();
        requireAccess(message);
        var reader = readers.of(message.recipient());
        var why = message.failure() == null ? MessageFailure.RETURNED : message.failure();
        return new Lost(
                reader.name(),
                message.address(),
                message.subject(),
                message.createdAt(),
                why.name().toLowerCase(Locale.ROOT));
    }

    /** Whether the reader may send messages once more. */
    @Transactional(readOnly = true)
    public boolean isAllowed() {
        return current.hasAny(MAY);
    }

    /**
     * Sends the same words once more, to where their reader reads now.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the caller may not
     */
    public void sendAgain(UUID id) {
        current.require(MAY);
        var message = messages.lock(id).orElseThrow();
        requireAccess(message);
        again(message);
    }

    /** Corrects the person's own address, and sends the same words there. */
    public void sendAgain(UUID id, EmailAddress address) {
        current.require(MAY);
        var message = messages.lock(id).orElseThrow();
        requireAccess(message);
        if (message.recipient() instanceof Recipient.Person person) {
            correct(person.id(), address);
        }
        dead.revive(MailChannel.NAME, address.value());
        again(message);
    }

    public void toldOtherwise(UUID id) {
        settle(id, "notify.timeline.told");
    }

    public void notNeeded(UUID id) {
        settle(id, "notify.timeline.notNeeded");
    }

    private void settle(UUID id, String timeline) {
        var message = messages.lock(id).orElseThrow();
        requireAccess(message);
        message.settle(clock.instant());
        tell(message, timeline);
    }

    private void again(Message message) {
        var reader = readers.of(message.recipient());
        var copy = message.again(reader.channel(), reader.address(), clock.instant());
        if (reader.isDead()) {
            copy.toDeadAddress();
        } else if (reader.address() != null && !channels.isAvailable(reader.channel())) {
            copy.kept();
        }
        deeds.current().ifPresent(deed -> copy.heldBack(deed.id(), deed.heldUntil()));
        messages.save(copy);
        tell(message, "notify.timeline.again");
    }

    private void correct(PersonId id, EmailAddress address) {
        var person = people.get(id);
        if (!person.email().equals(address)) {
            people.update(person.withEmail(address));
        }
    }

    private void tell(Message message, String key) {
        if (message.caseNumber() != null) {
            cases.event(new CaseNumber(message.caseNumber()), key, "notify.template." + message.template());
        }
    }

    private void requireAccess(Message message) {
        if (message.caseNumber() != null) {
            access.require(new CaseNumber(message.caseNumber()));
        }
    }

    /** @param why code of the reason, as in {@code notify.failure.*} */
    public record Lost(String name, @Nullable String address, String subject, Instant writtenAt, String why) {}
}
