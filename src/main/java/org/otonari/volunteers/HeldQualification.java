package org.otonari.volunteers;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.PersonId;

/** One thing that one volunteer may do, or wished to. */
@Entity
@Table(name = "volunteer_qualification")
class HeldQualification {

    @EmbeddedId
    private Key id;

    @Enumerated(EnumType.STRING)
    private QualificationState state;

    private Instant requestedAt;
    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected HeldQualification() {}

    HeldQualification(PersonId person, Qualification kind, Instant now) {
        this.id = new Key(person.value(), kind);
        this.state = QualificationState.REQUESTED;
        this.requestedAt = now;
    }

    void requestAgain(Instant now) {
        state = QualificationState.REQUESTED;
        requestedAt = now;
        decidedAt = null;
        decidedBy = null;
    }

    void decide(QualificationState decision, String by, Instant now) {
        state = decision;
        decidedBy = by;
        decidedAt = now;
    }

    Qualification kind() {
        return id.kind();
    }

    PersonId person() {
        return new PersonId(id.personId());
    }

    QualificationState state() {
        return state;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Embeddable
    record Key(UUID personId, @Enumerated(EnumType.STRING) Qualification kind) implements Serializable {}
}
