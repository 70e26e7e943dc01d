package org.otonari.ofp;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A date on which applicants hear how the programme works, with a number of places. */
@Entity
@Table(name = "ofp_information_session")
class InformationSession {

    @Id
    private UUID id;

    private Instant startsAt;
    private Instant endsAt;
    private String place;
    private int capacity;
    private int booked;

    /** Two people taking the last place at once: the second one's transaction fails and is told so. */
    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected InformationSession() {}

    /** @throws Refusal if it is full or over */
    void book(Instant now) {
        if (!isOpen(now)) {
            throw new Refusal("ofp.session.full");
        }
        booked++;
    }

    /** Gives a place back to others; one that was used stays counted. */
    void release(Instant now) {
        if (now.isBefore(startsAt)) {
            booked--;
        }
    }

    boolean isOpen(Instant now) {
        return booked < capacity && now.isBefore(startsAt);
    }

    int placesLeft() {
        return capacity - booked;
    }

    UUID id() {
        return id;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    String place() {
        return place;
    }
}
