package org.otonari.ofp.fees;

import org.otonari.kernel.Refused;

/** A payment cannot be booked. */
public class FeeRefused extends Refused {

    FeeRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
