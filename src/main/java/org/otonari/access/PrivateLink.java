package org.otonari.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets whoever holds it do one thing for one person, without an account, until it expires. */
@Entity
class PrivateLink {

    @Id
    private String hash;

    private String purpose;
    private String subject;
    private UUID personId;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable String deed;

    @SuppressWarnings("NullAway.Init")
    protected PrivateLink() {}

    PrivateLink(
            String hash,
            String purpose,
            String subject,
            UUID personId,
            Instant now,
            Instant expiresAt,
            @Nullable String deed) {
        this.hash = hash;
        this.purpose = purpose;
        this.subject = subject;
        this.personId = personId;
        this.createdAt = now;
        this.expiresAt = expiresAt;
        this.deed = deed;
    }

    boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }

    void close(Instant now) {
        if (isOpen(now)) {
            expiresAt = now;
        }
    }

    String purpose() {
        return purpose;
    }

    String subject() {
        return subject;
    }

    UUID personId() {
        return personId;
    }
}
