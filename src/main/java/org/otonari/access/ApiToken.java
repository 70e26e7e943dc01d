package org.otonari.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets a program act for an account until it is revoked. */
@Entity
class ApiToken {

    @Id
    private UUID id;

    private UUID accountId;
    private String label;
    private String hash;
    private Instant createdAt;
    private @Nullable Instant lastUsedAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected ApiToken() {}

    ApiToken(UUID accountId, String label, String hash, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.label = label;
        this.hash = hash;
        this.createdAt = now;
    }

    void use(Instant now) {
        lastUsedAt = now;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    String label() {
        return label;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant lastUsedAt() {
        return lastUsedAt;
    }
}
