package org.otonari.inbox;

import org.otonari.kernel.Refused;

/** A task cannot be claimed or completed now. */
public class TaskRefused extends Refused {

    public TaskRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
