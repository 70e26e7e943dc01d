package org.otonari.inbox;

import org.otonari.kernel.Refused;

/** An absence cannot be entered like this. */
public class AbsenceRefused extends Refused {

    AbsenceRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
