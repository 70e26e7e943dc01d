package org.otonari.deadlines;

import java.util.List;
import java.util.Locale;

/** How the deadlines stand now: altogether, and by programme, role, person and what is promised. */
public record BoardNumbers(
        Counts all, List<Slice> programmes, List<Slice> roles, List<Slice> people, List<Slice> policies) {

    /**
     * @param dueToday still to be kept today, in Tokyo
     * @param atRisk not late yet, but most of the time has passed
     * @param breached late and still open
     * @param paused standing still while somebody else's turn lasts
     * @param open all of them, those with time left included
     */
    public record Counts(long dueToday, long atRisk, long breached, long paused, long open) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(
                    dueToday + other.dueToday,
                    atRisk + other.atRisk,
                    breached + other.breached,
                    paused + other.paused,
                    open + other.open);
        }
    }

    /**
     * @param key programme, code of a role, account, or {@link ClockFilter#policy}; empty for nobody
     * @param name what a model calls the promise in Japanese; else the key
     */
    public record Slice(String key, String name, String nameEn, Counts counts) {

        public String name(Locale locale) {
            return locale.getLanguage().equals("ja") ? name : nameEn;
        }
    }
}
