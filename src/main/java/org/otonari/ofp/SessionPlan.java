package org.otonari.ofp;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Information sessions as staff plan them: one, or the same every week.
 *
 * @param minutes how long it takes, from {@link #SHORTEST} to {@link #LONGEST}
 * @param weeks how many, a week apart, from 1 to {@link #MOST_WEEKS}
 */
public record SessionPlan(
        LocalDate day,
        LocalTime at,
        int minutes,
        String place,
        boolean online,
        SessionLanguage language,
        int capacity,
        int weeks) {

    static final int SHORTEST = 15;
    static final int LONGEST = 480;
    static final int MOST_WEEKS = 26;

    /** @throws Refusal if it could not be held like this */
    public SessionPlan {
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new Refusal("ofp.sessions.minutesOutside", SHORTEST, LONGEST);
        }
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new Refusal("ofp.sessions.weeksOutside", MOST_WEEKS);
        }
    }

    InformationSession.Setting setting() {
        return new InformationSession.Setting(place, online, language, capacity);
    }
}
