package org.otonari.deadlines;

import org.otonari.kernel.Refused;

/** A working calendar cannot be changed like this. */
public class CalendarRefused extends Refused {

    CalendarRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
