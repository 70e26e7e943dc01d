package org.otonari.deadlines;

import org.otonari.kernel.Refused;

/** A clock cannot be stopped, moved or let go on. */
public class ClockRefused extends Refused {

    ClockRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
