package org.otonari.notify;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.PersonId;

/** A message to one reader, written with the change it tells of. */
@Entity
class Message {

    private static final int MAX_DOUBLINGS = 8;
    private static final int LONGEST_REPLY = 500;

    @Id
    private UUID id;

    private @Nullable String caseNumber;
    private @Nullable UUID personId;
    private @Nullable String account;
    private String channel;
    private String template;
    private String language;
    private @Nullable String address;
    private String subject;
    private String body;

    @Enumerated(EnumType.STRING)
    private MessageStatus status;

    private boolean urgent;
    private int attempts;
    private @Nullable Instant nextAttemptAt;
    private @Nullable Instant firstAttemptAt;
    private @Nullable UUID lease;
    private Instant createdAt;
    private @Nullable Instant sentAt;
    private @Nullable String deed;

    @Enumerated(EnumType.STRING)
    private @Nullable MessageFailure failure;

    private @Nullable Instant failedAt;
    private @Nullable String reply;
    private @Nullable UUID resentAs;
    private @Nullable Instant settledAt;

    @ElementCollection
    @CollectionTable(name = "message_part", joinColumns = @JoinColumn(name = "message_id"))
    @OrderColumn(name = "position")
    private List<Part> parts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    /** @param address nothing if we know of none; it is then refused when its turn comes, and becomes a task */
    Message(NewMessage message, MailTemplates.Rendered text, String channel, @Nullable String address, Instant now) {
        this.id = UUID.randomUUID();
        this.caseNumber = message.about() == null ? null : message.about().value();
        if (message.to() instanceof Recipient.Person person) {
            this.personId = person.id().value();
        } else if (message.to() instanceof Recipient.Account someone) {
            this.account = someone.name();
        }
        this.channel = channel;
        this.template = message.template();
        this.language = text.language();
        this.address = address;
        this.subject = text.subject();
        this.body = text.body();
        this.status = MessageStatus.PENDING;
        this.urgent = message.urgent();
        var notBefore = message.notBefore();
        this.nextAttemptAt = notBefore != null && notBefore.isAfter(now) ? notBefore : now;
        this.createdAt = now;
        this.parts.addAll(message.parts());
    }

    /** The same words to the same reader once more, as a message of its own: its key must not be dropped as a copy. */
    Message again(String channel, @Nullable String address, Instant now) {
        var copy = new Message();
        copy.id = UUID.randomUUID();
        copy.caseNumber = caseNumber;
        copy.personId = personId;
        copy.account = account;
        copy.channel = channel;
        copy.template = template;
        copy.language = language;
        copy.address = address;
        copy.subject = subject;
        copy.body = body;
        copy.status = MessageStatus.PENDING;
        copy.urgent = urgent;
        copy.nextAttemptAt = now;
        copy.createdAt = now;
        copy.parts.addAll(parts);
        resentAs = copy.id;
        settledAt = now;
        return copy;
    }

    /** Waits for as long as the deed it came of can be taken back. */
    Message heldBack(String deed, Instant until) {
        this.deed = deed;
        if (nextAttemptAt == null || nextAttemptAt.isBefore(until)) {
            this.nextAttemptAt = until;
        }
        return this;
    }

    /** Where it would have gone is known not to work: it is refused when its turn comes. */
    Message toDeadAddress() {
        failure = MessageFailure.DEAD_ADDRESS;
        return this;
    }

    /** Its channel is not set up: to be read in the outbox. */
    Message kept() {
        status = MessageStatus.KEPT;
        return this;
    }

    static @Nullable Instant heldUntil(
            @Nullable String deed, MessageStatus status, int attempts, @Nullable Instant nextAttemptAt, Instant now) {
        var isUntouched = attempts == 0 && (status == MessageStatus.PENDING || status == MessageStatus.KEPT);
        return deed != null && isUntouched && nextAttemptAt != null && nextAttemptAt.isAfter(now)
                ? nextAttemptAt
                : null;
    }

    void release() {
        if (!mayHaveLeft()) {
            nextAttemptAt = createdAt;
        }
    }

    boolean mayHaveLeft() {
        return attempts > 0 || status == MessageStatus.SENT;
    }

    /** From now on the holder of the lease sends it, and nobody else before the lease ends. */
    void leaseTo(UUID holder, Instant now, Duration lease) {
        status = MessageStatus.SENDING;
        this.lease = holder;
        nextAttemptAt = now.plus(lease);
        if (firstAttemptAt == null) {
            firstAttemptAt = now;
        }
        attempts++;
    }

    void renew(Instant now, Duration lease) {
        nextAttemptAt = now.plus(lease);
    }

    boolean isLeasedTo(UUID holder) {
        return status == MessageStatus.SENDING && holder.equals(lease);
    }

    void sent(Instant now) {
        status = MessageStatus.SENT;
        lease = null;
        sentAt = now;
        failure = null;
        nextAttemptAt = null;
    }

    /** Pauses grow from one minute to about four hours. */
    void tryLater(MessageFailure why, @Nullable String reply, Instant now) {
        status = MessageStatus.PENDING;
        lease = null;
        note(why, reply, now);
        nextAttemptAt = now.plus(Duration.ofMinutes(1L << Math.min(attempts - 1, MAX_DOUBLINGS)));
    }

    void failed(MessageFailure why, @Nullable String reply, Instant now) {
        status = MessageStatus.FAILED;
        lease = null;
        note(why, reply, now);
        nextAttemptAt = null;
    }

    void returned(@Nullable String reply, Instant now) {
        status = MessageStatus.RETURNED;
        note(MessageFailure.RETURNED, reply, now);
    }

    /** Somebody has seen to it. */
    void settle(Instant now) {
        settledAt = now;
    }

    private void note(MessageFailure why, @Nullable String reply, Instant now) {
        failure = why;
        failedAt = now;
        this.reply = reply == null || reply.length() <= LONGEST_REPLY ? reply : reply.substring(0, LONGEST_REPLY);
    }

    boolean isOlderThan(Duration longest, Instant now) {
        return firstAttemptAt != null && !firstAttemptAt.plus(longest).isAfter(now);
    }

    Outgoing outgoing() {
        if (address == null) {
            throw new IllegalStateException("Message " + id + " has no address");
        }
        return new Outgoing(id, address, language, subject, body, List.copyOf(parts));
    }

    UUID id() {
        return id;
    }

    Recipient recipient() {
        if (account != null) {
            return Recipient.account(account);
        }
        if (personId != null) {
            return Recipient.person(new PersonId(personId));
        }
        throw new IllegalStateException("Message " + id + " is for nobody");
    }

    String template() {
        return template;
    }

    String subject() {
        return subject;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    String caseNumber() {
        return caseNumber;
    }

    String channel() {
        return channel;
    }

    @Nullable
    String address() {
        return address;
    }

    MessageStatus status() {
        return status;
    }

    @Nullable
    MessageFailure failure() {
        return failure;
    }
}
