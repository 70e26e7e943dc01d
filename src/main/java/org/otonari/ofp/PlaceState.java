package org.otonari.ofp;

import java.util.Locale;

/** What an applicant has of an information session. */
public enum PlaceState {
    BOOKED,
    /** It is full; the applicant moves up when somebody gives a place back. */
    WAITING,
    /** Given back, moved away from, or no longer waited for. */
    GIVEN_UP,
    ATTENDED,
    MISSED;

    /** The key of its name. */
    public String key() {
        return "ofp.sessions.state." + name().toLowerCase(Locale.ROOT);
    }
}
