package org.otonari.casefile;

import java.util.List;

/** A note calls somebody who may not see the case; it was not written. */
public class CallRefused extends RuntimeException {

    private final transient List<String> names;

    CallRefused(List<String> names) {
        super("A note calls somebody without access");
        this.names = List.copyOf(names);
    }

    /** Names to show of those without access. */
    public List<String> names() {
        return names;
    }
}
