package org.otonari.ofp;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.springframework.data.domain.Persistable;

/** Keeps a person for one introduction, and then for the pair; the key allows no second one. */
@Entity
@Table(name = "ofp_hold")
class Hold implements Persistable<UUID> {

    @Id
    private UUID personId;

    private String pairNumber;
    private Instant heldAt;

    @SuppressWarnings("NullAway.Init")
    protected Hold() {}

    Hold(PersonId person, CaseNumber pair, Instant now) {
        this.personId = person.value();
        this.pairNumber = pair.value();
        this.heldAt = now;
    }

    CaseNumber pair() {
        return new CaseNumber(pairNumber);
    }

    @Override
    public @Nullable UUID getId() {
        return personId;
    }

    /** Always inserted, never merged: a second hold must fail, not overwrite the first. */
    @Override
    public boolean isNew() {
        return true;
    }
}
