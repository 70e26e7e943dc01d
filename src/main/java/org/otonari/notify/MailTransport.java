package org.otonari.notify;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands messages to the mail server, if one is set. */
@Component
class MailTransport {

    private static final int TIMEOUT_MILLIS = 10_000;

    private final JavaMailSenderImpl sender;
    private final String from;

    MailTransport(JavaMailSenderImpl sender, @Value("${otonari.mail.from:otonari@localhost}") String from) {
        this.sender = sender;
        this.from = from;
        Properties properties = sender.getJavaMailProperties();
        for (var key : new String[] {"mail.smtp.connectiontimeout", "mail.smtp.timeout", "mail.smtp.writetimeout"}) {
            properties.putIfAbsent(key, Integer.toString(TIMEOUT_MILLIS));
        }
    }

    boolean isAvailable() {
        var host = sender.getHost();
        return host != null && !host.isBlank();
    }

    /** @throws org.springframework.mail.MailException if the server does not take it */
    void send(Message message) {
        sender.send(mime -> fill(mime, message));
    }

    private void fill(MimeMessage mime, Message message) throws MessagingException {
        var helper = new MimeMessageHelper(mime, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(message.address());
        helper.setSubject(message.subject());
        helper.setText(message.body());
        // A retry after a crash carries the same key, by which a mail server or a reader can drop the second copy.
        mime.setHeader("X-Otonari-Message", message.id().toString());
    }
}
