package org.otonari.notify;

/** Where a message is on its way. */
public enum MessageStatus {
    /** Waits to be sent, or to be tried again. */
    PENDING,
    /** Somebody is handing it over now. */
    SENDING,
    SENT,
    /** Nobody took it, and nobody tries again by themselves. */
    FAILED,
    /** It was taken, and came back. */
    RETURNED,
    /** Its channel is not set up: kept in the outbox to be read there (the demo). */
    KEPT
}
