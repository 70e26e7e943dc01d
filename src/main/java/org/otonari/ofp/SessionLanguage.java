package org.otonari.ofp;

import java.util.Locale;

/** The language in which an information session is held. */
public enum SessionLanguage {
    JA,
    EN,
    BOTH;

    /**
     * Whether somebody is offered it first. Who reads neither gets on better with English.
     *
     * @param language in which the person is written to, e.g. {@code vi} or {@code ja-easy}
     */
    public boolean isFor(String language) {
        return this == BOTH || (this == JA) == language.startsWith("ja");
    }

    /** The key of its name. */
    public String key() {
        return "ofp.sessions.language." + name().toLowerCase(Locale.ROOT);
    }
}
