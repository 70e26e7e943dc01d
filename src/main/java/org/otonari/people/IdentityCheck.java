package org.otonari.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was seen, by whom and when; never a document number, never a picture (domain.md §2.1 step 4). */
@Entity
class IdentityCheck {

    @Id
    private UUID id;

    private UUID personId;
    private String document;
    private boolean confirmed;
    private @Nullable String note;
    private String checkedBy;
    private Instant checkedAt;

    @SuppressWarnings("NullAway.Init")
    protected IdentityCheck() {}

    IdentityCheck(
            UUID personId, String document, boolean confirmed, @Nullable String note, String checkedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.document = document;
        this.confirmed = confirmed;
        this.note = note;
        this.checkedBy = checkedBy;
        this.checkedAt = now;
    }

    UUID id() {
        return id;
    }

    String document() {
        return document;
    }

    boolean isConfirmed() {
        return confirmed;
    }

    String checkedBy() {
        return checkedBy;
    }

    Instant checkedAt() {
        return checkedAt;
    }
}
