package org.otonari.notify;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** A real mail server for a test: opened, closed for a while, opened again; without one the product keeps its mails. */
@Component
class PostOffice {

    private final JavaMailSenderImpl sender;
    private final MessageSender messages;
    private GreenMail server = new GreenMail(anyPort());

    PostOffice(JavaMailSenderImpl sender, MessageSender messages) {
        this.sender = sender;
        this.messages = messages;
    }

    void open() {
        server = new GreenMail(anyPort());
        server.start();
        at(server.getSmtp().getPort());
    }

    /** The product sends to this port, whoever listens there. */
    void at(int port) {
        sender.setHost("127.0.0.1");
        sender.setPort(port);
    }

    /** The product knows the server, and nobody listens. */
    void breakDown() {
        server.stop();
    }

    void close() {
        server.stop();
        sender.setHost("");
    }

    GreenMail server() {
        return server;
    }

    /** Sends what is due now, and comes back when it is done. */
    void round() throws Exception {
        messages.begin().get(60, TimeUnit.SECONDS);
    }

    List<MimeMessage> mails() {
        return Arrays.asList(server.getReceivedMessages());
    }

    List<MimeMessage> mailsTo(String address) {
        return mails().stream().filter(it -> isTo(it, address)).toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getAllRecipients())
                    .anyMatch(it -> it.toString().equals(address));
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static ServerSetup[] anyPort() {
        return new ServerSetup[] {ServerSetup.SMTP.dynamicPort(), ServerSetup.IMAP.dynamicPort()};
    }
}
