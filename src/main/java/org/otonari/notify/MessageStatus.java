package org.otonari.notify;

/** Where a message is on its way. */
public enum MessageStatus {
    /** Waits to be sent, or to be tried again. */
    PENDING,
    SENT,
    /** No mail server is set: kept in the outbox to be read there (the demo). */
    KEPT
}
