package org.otonari.rest;

import java.time.Duration;

/** This caller has to wait. */
public class TooManyRequests extends RuntimeException {

    private final Duration wait;

    public TooManyRequests(Duration wait) {
        super("Too many requests");
        this.wait = wait;
    }

    /** @return whole seconds, at least one (RFC 9110 §10.2.3) */
    long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
