package org.otonari.notify;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends what is waiting; what fails is tried again later, and nothing is lost in between. */
@Component
class MessageSender {

    private static final Logger log = LoggerFactory.getLogger(MessageSender.class);

    private final MessageRepository messages;
    private final MailTransport transport;
    private final Clock clock;

    MessageSender(MessageRepository messages, MailTransport transport, Clock clock) {
        this.messages = messages;
        this.transport = transport;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${otonari.mail.poll:PT5S}")
    @Transactional
    public void sendWaiting() {
        if (!transport.isAvailable()) {
            return;
        }
        for (var message : messages.takeDue(clock.instant())) {
            try {
                transport.send(message);
                message.sent(clock.instant());
            } catch (MailException failure) {
                log.warn(
                        "Message {} was not taken: {}",
                        message.id(),
                        failure.getClass().getSimpleName());
                message.failed(clock.instant());
            }
        }
    }
}
