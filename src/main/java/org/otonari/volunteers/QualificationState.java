package org.otonari.volunteers;

import java.util.Locale;

/** What became of a wish to do more. */
public enum QualificationState {
    REQUESTED,
    GRANTED,
    REFUSED,
    WITHDRAWN;

    /** Key of its word for staff. */
    public String key() {
        return "volunteers.qualification.state." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether it can be asked for now. */
    boolean isOpen() {
        return this == REFUSED || this == WITHDRAWN;
    }
}
