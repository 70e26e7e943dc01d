package org.otonari.ofp;

import org.otonari.kernel.Refused;

/** A rule of the programme says no. */
public class Refusal extends Refused {

    Refusal(String key, Object... arguments) {
        super(key, arguments);
    }
}
