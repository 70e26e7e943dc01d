package org.otonari.volunteers;

import org.otonari.kernel.Refused;

/** The register says no. */
public class VolunteerRefused extends Refused {

    VolunteerRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
