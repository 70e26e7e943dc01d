package org.otonari.notify;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message to one person, written with the change it tells of. */
@Entity
class Message {

    private static final int MAX_DOUBLINGS = 8;

    @Id
    private UUID id;

    private String caseNumber;
    private UUID personId;
    private String template;
    private String language;
    private String address;
    private String subject;
    private String body;

    @Enumerated(EnumType.STRING)
    private MessageStatus status;

    private int attempts;
    private @Nullable Instant nextAttemptAt;
    private Instant createdAt;
    private @Nullable Instant sentAt;
    private @Nullable String deed;

    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    Message(
            String caseNumber,
            UUID personId,
            String template,
            String language,
            String address,
            String subject,
            String body,
            MessageStatus status,
            Instant now) {
        this.id = UUID.randomUUID();
        this.caseNumber = caseNumber;
        this.personId = personId;
        this.template = template;
        this.language = language;
        this.address = address;
        this.subject = subject;
        this.body = body;
        this.status = status;
        this.nextAttemptAt = now;
        this.createdAt = now;
    }

    /** Waits for as long as the deed it came of can be taken back. */
    Message heldBack(String deed, Instant until) {
        this.deed = deed;
        this.nextAttemptAt = until;
        return this;
    }

    @Nullable
    Instant heldUntil(Instant now) {
        return deed != null && status != MessageStatus.SENT && nextAttemptAt != null && nextAttemptAt.isAfter(now)
                ? nextAttemptAt
                : null;
    }

    void release() {
        nextAttemptAt = createdAt;
    }

    void sent(Instant now) {
        status = MessageStatus.SENT;
        sentAt = now;
    }

    /** Pauses grow from one minute to about four hours; a message is never given up silently. */
    void failed(Instant now) {
        nextAttemptAt = now.plus(Duration.ofMinutes(1L << Math.min(attempts, MAX_DOUBLINGS)));
        attempts++;
    }

    UUID id() {
        return id;
    }

    String caseNumber() {
        return caseNumber;
    }

    String template() {
        return template;
    }

    String address() {
        return address;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    MessageStatus status() {
        return status;
    }

    Instant createdAt() {
        return createdAt;
    }
}
