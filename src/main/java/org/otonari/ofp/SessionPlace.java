package org.otonari.ofp;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.otonari.kernel.CaseNumber;

/** What one application has of one information session. */
@Entity
@Table(name = "ofp_session_place")
class SessionPlace {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID sessionId;
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private PlaceState state;

    private Instant since;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected SessionPlace() {}

    @SuppressWarnings("NullAway.Init")
    SessionPlace(UUID session, CaseNumber number, PlaceState state, Instant now) {
        sessionId = session;
        caseNumber = number.value();
        this.state = state;
        since = now;
    }

    void become(PlaceState next, Instant now) {
        if (state != next) {
            state = next;
            since = now;
        }
    }

    /** Undoes what was recorded of it. */
    void bookedAgain() {
        state = PlaceState.BOOKED;
    }

    UUID session() {
        return sessionId;
    }

    CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    PlaceState state() {
        return state;
    }

    Instant since() {
        return since;
    }
}
