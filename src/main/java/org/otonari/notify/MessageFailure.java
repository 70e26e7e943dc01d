package org.otonari.notify;

/** Why a message has not arrived, as staff read it. */
public enum MessageFailure {
    /** We know of no address. */
    NO_ADDRESS,
    /** The only address we know has sent a message back before. */
    DEAD_ADDRESS,
    NOT_NOW,
    MAILBOX_FULL,
    REFUSED,
    BAD_ADDRESS,
    /** It was tried for as long as the settings say. */
    GIVEN_UP,
    /** The other side took it and sent it back. */
    RETURNED;

    static MessageFailure of(Undeliverable.Reason reason) {
        return valueOf(reason.name());
    }
}
