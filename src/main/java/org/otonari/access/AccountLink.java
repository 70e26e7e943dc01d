package org.otonari.access;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets whoever holds it read one thing of one account, until it is renewed or revoked. */
@Entity
class AccountLink {

    @EmbeddedId
    private Key key;

    private String hash;
    private Instant createdAt;
    private @Nullable Instant lastUsedAt;

    @SuppressWarnings("NullAway.Init")
    protected AccountLink() {}

    AccountLink(Key key, String hash, Instant now) {
        this.key = key;
        this.hash = hash;
        this.createdAt = now;
    }

    /** The link as it was opens nothing from now on. */
    void renew(String hash, Instant now) {
        this.hash = hash;
        this.createdAt = now;
        this.lastUsedAt = null;
    }

    void use(Instant now) {
        lastUsedAt = now;
    }

    UUID accountId() {
        return key.accountId();
    }

    String purpose() {
        return key.purpose();
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant lastUsedAt() {
        return lastUsedAt;
    }

    /** An account has one link for each purpose. */
    @Embeddable
    record Key(UUID accountId, String purpose) implements Serializable {}
}
