package org.otonari.casefile;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Programme;

/** Something promised to somebody. */
@Entity
class CaseFile {

    @Id
    private String number;

    @Enumerated(EnumType.STRING)
    private Programme programme;

    private String kind;
    private String status;
    private @Nullable String outcome;
    private boolean restricted;
    private Instant openedAt;
    private @Nullable Instant closedAt;

    @ElementCollection
    @CollectionTable(name = "case_person", joinColumns = @JoinColumn(name = "case_number"))
    @MapKeyColumn(name = "person_id")
    @Column(name = "part")
    private Map<UUID, String> people = new HashMap<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {}

    CaseFile(
            CaseNumber number,
            Programme programme,
            String kind,
            String status,
            Map<PersonId, String> people,
            Instant now) {
        this.number = number.value();
        this.programme = programme;
        this.kind = kind;
        this.status = status;
        this.openedAt = now;
        people.forEach((person, part) -> this.people.put(person.value(), part));
    }

    void moveTo(String status) {
        this.status = status;
    }

    void close(String outcome, Instant now) {
        this.status = "closed";
        this.outcome = outcome;
        this.closedAt = now;
    }

    void restrict(boolean restricted) {
        this.restricted = restricted;
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    Programme programme() {
        return programme;
    }

    String kind() {
        return kind;
    }

    String status() {
        return status;
    }

    @Nullable
    String outcome() {
        return outcome;
    }

    boolean isRestricted() {
        return restricted;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    Map<UUID, String> people() {
        return people;
    }
}
