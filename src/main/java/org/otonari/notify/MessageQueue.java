package org.otonari.notify;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives each due message to one sender at a time. A sender holds a lease, never a row's lock, while it talks to the
 * outside; each step here is a short transaction of its own.
 */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
class MessageQueue {

    private static final Logger log = LoggerFactory.getLogger(MessageQueue.class);

    private final MessageRepository messages;
    private final DeadAddresses dead;
    private final MailSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MessageQueue(
            MessageRepository messages,
            DeadAddresses dead,
            MailSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.messages = messages;
        this.dead = dead;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** @return the message that is longest due, now the caller's to send */
    public Optional<Leased> take(String channel) {
        return first(messages.due(channel, clock.instant())).map(message -> {
            var holder = UUID.randomUUID();
            message.leaseTo(holder, clock.instant(), settings.lease());
            return new Leased(holder, message.outgoing());
        });
    }

    private Optional<Message> first(List<String> ids) {
        return ids.stream()
                .map(id -> messages.takeIfDue(id, clock.instant()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Still being handed over: nobody else may begin. */
    public void renew(Leased leased) {
        ifStillHeld(leased, message -> message.renew(clock.instant(), settings.lease()));
    }

    public void sent(Leased leased) {
        ifStillHeld(leased, message -> message.sent(clock.instant()));
    }

    public void refused(Leased leased, Undeliverable refusal) {
        ifStillHeld(leased, message -> {
            var reason = refusal.reason();
            if (reason.isPermanent()) {
                giveUp(message, MessageFailure.of(reason), refusal.reply());
            } else if (message.isOlderThan(settings.giveUpAfter(), clock.instant())) {
                giveUp(message, MessageFailure.GIVEN_UP, refusal.reply());
            } else {
                message.tryLater(MessageFailure.of(reason), refusal.reply(), clock.instant());
            }
        });
    }

    /** @return whether there was a message whose turn had come and that has no address */
    public boolean refuseUnaddressed() {
        var found = first(messages.unaddressed(clock.instant()));
        found.ifPresent(message ->
                giveUp(message, message.failure() == null ? MessageFailure.NO_ADDRESS : message.failure(), null));
        return found.isPresent();
    }

    /**
     * A mail server that had taken the message sends it back; said once, however often it comes.
     *
     * @param reply what that server wrote
     */
    public void returned(UUID key, boolean isBadAddress, @Nullable String reply) {
        messages.lock(key).filter(it -> it.status() == MessageStatus.SENT).ifPresent(message -> {
            message.returned(reply, clock.instant());
            if (isBadAddress && message.address() != null) {
                dead.add(message.channel(), message.address());
            }
            log.info("Message {} came back", key);
            events.publishEvent(undelivered(message, MessageFailure.RETURNED));
        });
    }

    private void giveUp(Message message, MessageFailure why, @Nullable String reply) {
        message.failed(why, reply, clock.instant());
        if (why == MessageFailure.BAD_ADDRESS && message.address() != null) {
            dead.add(message.channel(), message.address());
        }
        log.info("Message {} is given up: {}", message.id(), why);
        events.publishEvent(undelivered(message, why));
    }

    static MessageUndelivered undelivered(Message message, MessageFailure why) {
        var about = message.caseNumber() == null ? null : new CaseNumber(message.caseNumber());
        return new MessageUndelivered(message.id(), about, message.recipient(), why);
    }

    /** Whose lease ended long ago (a machine that slept) changes nothing any more. */
    private void ifStillHeld(Leased leased, Consumer<Message> change) {
        messages.lock(leased.message().key())
                .filter(it -> it.isLeasedTo(leased.holder()))
                .ifPresentOrElse(
                        change,
                        () -> log.warn(
                                "Message {} is no longer its sender's",
                                leased.message().key()));
    }

    record Leased(UUID holder, Outgoing message) {}
}
