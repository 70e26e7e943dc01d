package org.otonari.kernel;

import java.util.Locale;

/** The services of the organisation (domain.md §1). */
public enum Programme {
    OFP,
    REFUGEE,
    CONSULTATION,
    SPOT,
    WORKSHOP,
    SUPPORT,
    SAFEGUARDING,
    /** The register of volunteers, whom all services share. */
    VOLUNTEERS;

    public String key() {
        return "programme." + name().toLowerCase(Locale.ROOT);
    }
}
