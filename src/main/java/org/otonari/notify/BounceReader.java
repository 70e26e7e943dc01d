package org.otonari.notify;

import jakarta.annotation.PreDestroy;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks into the mailbox to which servers return what they cannot deliver. A report is noted first and deleted then, so
 * that one that is read twice after a crash changes nothing the second time. Other mails are left for people.
 */
@Component
class BounceReader {

    private static final Logger log = LoggerFactory.getLogger(BounceReader.class);

    private static final int LARGEST = 20_000_000;

    private final MessageQueue queue;
    private final MailSettings settings;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ExecutorService reader = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "bounces");
        thread.setDaemon(true);
        return thread;
    });

    BounceReader(MessageQueue queue, MailSettings settings) {
        this.queue = queue;
        this.settings = settings;
    }

    /** Returns at once: a mailbox that does not answer must not hold up whatever else is done by the clock. */
    @Scheduled(fixedDelayString = "${otonari.mail.bounces.poll:PT5M}")
    void look() {
        if (!settings.bounces().host().isEmpty() && busy.compareAndSet(false, true)) {
            reader.execute(() -> {
                try {
                    read(settings.bounces());
                } catch (MessagingException | RuntimeException failure) {
                    log.warn("The mailbox for returned mails could not be read: {}", failure.toString());
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    void read(MailSettings.Bounces box) throws MessagingException {
        try (var store = Session.getInstance(properties(box)).getStore(box.protocol())) {
            store.connect(box.host(), box.port(), box.user(), box.password());
            try (var folder = store.getFolder(box.folder())) {
                folder.open(Folder.READ_WRITE);
                for (var mail : folder.getMessages()) {
                    note(mail);
                }
            }
        }
    }

    private void note(jakarta.mail.Message mail) throws MessagingException {
        try {
            if (mail.getSize() > LARGEST) {
                return;
            }
            // Read whole first: servers differ in how they give the parts of a mail within a mail.
            var found = Bounce.read(new MimeMessage((MimeMessage) mail));
            if (found.isPresent()) {
                var bounce = found.get();
                queue.returned(bounce.key(), bounce.isBadAddress(), bounce.diagnostic());
                mail.setFlag(Flags.Flag.DELETED, true);
            }
        } catch (IOException unreadable) {
            log.warn("A returned mail could not be read and is left in its mailbox");
        }
    }

    private Properties properties(MailSettings.Bounces box) {
        var millis = Long.toString(settings.timeout().toMillis());
        var properties = new Properties();
        for (var key : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.put("mail." + box.protocol() + "." + key, millis);
        }
        return properties;
    }

    @PreDestroy
    void close() {
        reader.shutdownNow();
    }
}
