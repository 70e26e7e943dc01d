package org.otonari.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody agreed, to which version of which text, and when (Act on the Protection of Personal Information). */
@Entity
class Consent {

    @Id
    private UUID id;

    private UUID personId;
    private String kind;
    private String textVersion;
    private Instant givenAt;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected Consent() {}

    Consent(UUID personId, String kind, String textVersion, Instant givenAt) {
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.kind = kind;
        this.textVersion = textVersion;
        this.givenAt = givenAt;
    }

    String kind() {
        return kind;
    }

    String textVersion() {
        return textVersion;
    }

    Instant givenAt() {
        return givenAt;
    }
}
