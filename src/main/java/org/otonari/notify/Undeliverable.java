package org.otonari.notify;

import org.jspecify.annotations.Nullable;

/** A channel did not take a message. */
public class Undeliverable extends RuntimeException {

    private final Reason reason;
    private final @Nullable String reply;

    /** @param reply what the other side said, for staff to read; kept with the message, never logged */
    public Undeliverable(Reason reason, @Nullable String reply, @Nullable Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
        this.reply = reply;
    }

    public Reason reason() {
        return reason;
    }

    @Nullable
    String reply() {
        return reply;
    }

    /** Why, as far as it decides what happens next. */
    public enum Reason {
        /** The other side is away, slow, or asks to come again. */
        NOT_NOW,
        /** The mailbox takes nothing more until its owner makes room. */
        MAILBOX_FULL,
        /** This message will never be taken. */
        REFUSED,
        /** There is nobody at this address. */
        BAD_ADDRESS;

        public boolean isPermanent() {
            return this == REFUSED || this == BAD_ADDRESS;
        }
    }
}
