package org.otonari.ofp.process;

import java.text.NumberFormat;
import java.util.Locale;

/** Money as people read it. */
final class Yen {

    private Yen() {}

    static String of(int amount) {
        return "¥" + NumberFormat.getIntegerInstance(Locale.ROOT).format(amount);
    }
}
