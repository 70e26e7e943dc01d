package org.otonari.notify;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Hands messages to the mail server, if one is set. */
@Component
class MailChannel implements Channel {

    static final String NAME = "mail";
    static final String KEY = "X-Otonari-Message";

    private static final String UTF8 = StandardCharsets.UTF_8.name();

    private final JavaMailSenderImpl sender;
    private final MailSettings settings;

    MailChannel(JavaMailSenderImpl sender, MailSettings settings) {
        this.sender = sender;
        this.settings = settings;
        var properties = sender.getJavaMailProperties();
        for (var key : new String[] {"mail.smtp.connectiontimeout", "mail.smtp.timeout", "mail.smtp.writetimeout"}) {
            properties.putIfAbsent(key, Long.toString(settings.timeout().toMillis()));
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isAvailable() {
        var host = sender.getHost();
        return host != null && !host.isBlank();
    }

    @Override
    public void send(Outgoing message) {
        try {
            sender.send(mime(message));
        } catch (MailException | MessagingException refused) {
            throw MailRefusals.of(refused);
        }
    }

    private MimeMessage mime(Outgoing message) throws MessagingException {
        var mime = new SMTPMessage(sender.getSession());
        mime.setFrom(new InternetAddress(settings.from()));
        mime.setRecipient(RecipientType.TO, new InternetAddress(message.address(), true));
        mime.setSubject(message.subject(), UTF8);
        mime.setHeader("Content-Language", message.language());
        // A second attempt after a crash carries the same ids, by which a server or a reader can drop the second copy.
        mime.setHeader(KEY, message.key().toString());
        mime.setHeader("Message-ID", "<" + message.key() + "@" + domain() + ">");
        // No absence notes in return.
        mime.setHeader("Auto-Submitted", "auto-generated");
        var returnTo = settings.bounces().address();
        if (!returnTo.isEmpty()) {
            mime.setEnvelopeFrom(returnTo.replaceFirst("@", "+" + message.key() + "@"));
        }
        if (message.parts().isEmpty()) {
            mime.setText(message.body(), UTF8);
        } else {
            mime.setContent(withParts(message));
        }
        return mime;
    }

    private String domain() {
        return settings.from().replaceFirst("^.*@", "").replaceFirst(">$", "");
    }

    private static MimeMultipart withParts(Outgoing message) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(message.body(), UTF8);
        var alternatives = new MimeMultipart("alternative", text);
        var whole = new MimeMultipart("mixed");
        var first = new MimeBodyPart();
        for (var part : message.parts()) {
            if (part.method() != null) {
                alternatives.addBodyPart(content(part));
            }
        }
        first.setContent(alternatives);
        whole.addBodyPart(first);
        for (var part : message.parts()) {
            var attached = content(part);
            attached.setDisposition(jakarta.mail.Part.ATTACHMENT);
            attached.setFileName(encoded(part.fileName()));
            whole.addBodyPart(attached);
        }
        return whole;
    }

    private static MimeBodyPart content(Part part) throws MessagingException {
        var type = part.contentType() + "; charset=UTF-8" + (part.method() == null ? "" : "; method=" + part.method());
        var body = new MimeBodyPart();
        body.setDataHandler(new DataHandler(new ByteArrayDataSource(part.content(), type)));
        body.setHeader("Content-Type", type);
        body.setHeader("Content-Transfer-Encoding", "base64");
        return body;
    }

    private static String encoded(String fileName) {
        try {
            return MimeUtility.encodeText(fileName, UTF8, null);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
