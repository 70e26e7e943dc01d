package org.otonari.notify;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages leave (src/docs/messages.md). The server itself stands under {@code spring.mail}.
 *
 * @param from who writes; replies come back here
 * @param poll pause between two looks for what is due
 * @param timeout how long a server may be silent: for the connection and for each answer
 * @param giveUpAfter how long a message is tried before it becomes a task
 * @param lease how long a message whose sender has died stays untouched; its sender renews it while it lives
 * @param atOnce messages handed over at the same time, for each channel and node
 * @param digestPoll pause between two looks for whose daily digest is due
 * @param bounces where mails that come back are read; off as long as no host is set
 */
@ConfigurationProperties("otonari.mail")
public record MailSettings(
        @DefaultValue("otonari@localhost") String from,
        @DefaultValue("PT5S") Duration poll,
        @DefaultValue("PT10S") Duration timeout,
        @DefaultValue("P3D") Duration giveUpAfter,
        @DefaultValue("PT5M") Duration lease,
        @DefaultValue("4") int atOnce,
        @DefaultValue("PT5M") Duration digestPoll,
        @DefaultValue Bounces bounces) {

    /**
     * The mailbox to which mail servers return what they cannot deliver.
     *
     * @param protocol {@code imaps}, {@code imap}, {@code pop3s} or {@code pop3}
     * @param port -1 for the protocol's own
     * @param address who mails return to, such as {@code bounces@example.org}; the message's key is added after a plus
     *     sign ({@code bounces+key@example.org}), so the mailbox must take such addresses. Without it mails return to
     *     {@code from}, and are known by the key in the returned copy.
     * @param poll pause between two looks
     */
    public record Bounces(
            @DefaultValue("imaps") String protocol,
            @DefaultValue("") String host,
            @DefaultValue("-1") int port,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("INBOX") String folder,
            @DefaultValue("") String address,
            @DefaultValue("PT5M") Duration poll) {}
}
