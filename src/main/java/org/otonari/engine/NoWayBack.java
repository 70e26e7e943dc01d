package org.otonari.engine;

/** The process has gone on since, or has ended. */
public class NoWayBack extends RuntimeException {

    NoWayBack(String instanceId, String reason) {
        super("No way back in " + instanceId + ": " + reason);
    }
}
