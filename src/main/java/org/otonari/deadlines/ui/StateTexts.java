package org.otonari.deadlines.ui;

import java.util.Locale;
import org.otonari.deadlines.ClockFilter;

/** Keys of what the states of clocks are called. */
final class StateTexts {

    private StateTexts() {}

    static String key(ClockFilter.State state) {
        return "deadlines.state." + state.name().toLowerCase(Locale.ROOT);
    }
}
