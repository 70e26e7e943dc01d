package org.otonari.volunteers;

import java.util.Locale;

/** What somebody needs before they volunteer, in the order in which it comes (domain.md §2.2). */
public enum Requirement {
    REFERENCES,
    PLEDGE,
    TRAINING,
    QUIZ,
    INSURANCE;

    /** Key of its word for staff. */
    public String key() {
        return "volunteers.requirement." + name().toLowerCase(Locale.ROOT);
    }
}
