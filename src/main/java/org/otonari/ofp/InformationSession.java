package org.otonari.ofp;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A date on which applicants hear how the programme works, with a number of places. */
@Entity
@Table(name = "ofp_information_session")
class InformationSession {

    @Id
    private UUID id;

    private Instant startsAt;
    private Instant endsAt;
    private String place;

    @Enumerated(EnumType.STRING)
    private SessionLanguage language;

    private boolean online;
    private int capacity;
    private int booked;

    @Enumerated(EnumType.STRING)
    private SessionStatus status;

    /** Who made or changed it last; nobody if it was planned by the weekly rule. */
    private @Nullable String changedBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected InformationSession() {}

    InformationSession(Instant startsAt, Instant endsAt, Setting setting, String madeBy) {
        id = UUID.randomUUID();
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        place = setting.place();
        online = setting.online();
        language = setting.language();
        capacity = setting.capacity();
        status = SessionStatus.OPEN;
        changedBy = madeBy;
    }

    /** @throws Refusal if it is full, takes no bookings or has begun */
    void book(Instant now) {
        requireBookable(now);
        if (placesLeft() == 0) {
            throw new Refusal("ofp.session.full");
        }
        booked++;
    }

    /** @throws Refusal if it takes no bookings or has begun */
    void requireBookable(Instant now) {
        if (status != SessionStatus.OPEN || hasBegun(now)) {
            throw new Refusal("ofp.session.closed");
        }
    }

    /** Gives a place back to others; one that was used stays counted. */
    void release(Instant now) {
        if (!hasBegun(now) && booked > 0) {
            booked--;
        }
    }

    /** @throws Refusal if more people have booked than would fit, or it has begun */
    void change(Setting setting, Instant now, String by) {
        if (hasBegun(now) || status == SessionStatus.CALLED_OFF) {
            throw new Refusal("ofp.sessions.over");
        }
        if (setting.capacity() < booked) {
            throw new Refusal("ofp.sessions.tooSmall", booked);
        }
        place = setting.place();
        online = setting.online();
        language = setting.language();
        capacity = setting.capacity();
        changedBy = by;
    }

    /** @throws Refusal if it has begun or was called off */
    void become(SessionStatus next, Instant now, String by) {
        if (hasBegun(now) || status == SessionStatus.CALLED_OFF) {
            throw new Refusal("ofp.sessions.over");
        }
        status = next;
        changedBy = by;
    }

    boolean isOpen(Instant now) {
        return status == SessionStatus.OPEN && placesLeft() > 0 && !hasBegun(now);
    }

    boolean hasBegun(Instant now) {
        return !now.isBefore(startsAt);
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

    SessionLanguage language() {
        return language;
    }

    boolean isOnline() {
        return online;
    }

    int capacity() {
        return capacity;
    }

    int booked() {
        return booked;
    }

    SessionStatus status() {
        return status;
    }

    @Nullable
    String changedBy() {
        return changedBy;
    }

    /**
     * Where and how it is held.
     *
     * @param place address or link as the applicants read it, at most {@link #PLACE_MAX} characters
     * @param capacity people who can book it, from 1 to {@link #MOST}
     */
    record Setting(String place, boolean online, SessionLanguage language, int capacity) {

        static final int PLACE_MAX = 200;
        static final int MOST = 500;

        /** @throws Refusal if nobody could be told where it is, or it has no places, or unbelievably many */
        Setting {
            place = place.strip();
            if (place.isEmpty() || place.codePointCount(0, place.length()) > PLACE_MAX) {
                throw new Refusal("ofp.sessions.placeMissing", PLACE_MAX);
            }
            if (capacity < 1 || capacity > MOST) {
                throw new Refusal("ofp.sessions.capacityOutside", MOST);
            }
        }
    }
}
