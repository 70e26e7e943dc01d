package org.otonari.notify;

/**
 * A way on which messages leave the house; a bean of this type is a channel. It is called outside any transaction, from
 * its own few threads, so a slow one keeps nobody else waiting. It must give up by itself within about a minute.
 */
public interface Channel {

    /** Stands in the outbox for good: lower case, at most 20 characters, such as {@code mail}. */
    String name();

    /** Whether it is set up. What is written for a channel that is not stays in the outbox to be read there. */
    boolean isAvailable();

    /**
     * Hands the message over. After a crash the same message may come a second time, with the same
     * {@link Outgoing#key()}, by which the other side can drop it.
     *
     * @throws Undeliverable if it was not taken; any other exception counts as one for now
     */
    void send(Outgoing message);
}
