package org.otonari.volunteers;

import java.util.Locale;

/** What a volunteer may do beside being a neighbour; each is granted by itself (domain.md §2.2). */
public enum Qualification {
    /** Contact with children, which needs a supervisor's approval. */
    CHILD_CONTACT,
    SPOT,
    REFUGEE_TEAM;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its word for staff. */
    public String key() {
        return "volunteers.qualification." + code();
    }
}
