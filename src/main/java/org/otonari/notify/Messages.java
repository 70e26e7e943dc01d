package org.otonari.notify;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.otonari.access.Deeds;
import org.otonari.casefile.CaseFiles;
import org.otonari.casefile.TimelineLine;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.ui.Translations;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes messages in the reader's language; they leave only after the change they tell of is committed. */
@Service
@Transactional
public class Messages {

    private final MessageRepository messages;
    private final MailTemplates templates;
    private final Readers readers;
    private final Channels channels;
    private final CaseFiles cases;
    private final Translations translations;
    private final Deeds deeds;
    private final Clock clock;

    Messages(
            MessageRepository messages,
            MailTemplates templates,
            Readers readers,
            Channels channels,
            CaseFiles cases,
            Translations translations,
            Deeds deeds,
            Clock clock) {
        this.messages = messages;
        this.templates = templates;
        this.readers = readers;
        this.channels = channels;
        this.cases = cases;
        this.translations = translations;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * Writes a message to a person about a case. The values {@code name} and {@code caseNumber} are always there.
     *
     * @throws IllegalArgumentException if the template does not exist or needs a value that is not given
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(CaseNumber number, PersonId to, String template, Map<String, String> values) {
        send(NewMessage.about(number, to, template, values));
    }

    /**
     * Writes a message, in the transaction in which what it tells of happens.
     *
     * @return its key
     * @throws IllegalArgumentException if the template does not exist or needs a value that is not given
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID send(NewMessage message) {
        var reader = readers.of(message.to());
        var all = new HashMap<>(message.values());
        all.put("name", reader.name());
        if (message.about() != null) {
            all.put("caseNumber", message.about().value());
        }
        var text = templates.render(message.template(), reader.language(), all);
        return write(message, reader, text);
    }

    /** A text being written, to whoever writes it. @throws TextRefused if they have no mail address */
    void test(String account, String template, MailTemplates.Rendered text) {
        var to = Recipient.account(account);
        var reader = readers.of(to);
        if (reader.address() == null) {
            throw new TextRefused("notify.text.refused.noAddress");
        }
        var subject = translations.getTranslation(
                "notify.text.test", Locale.forLanguageTag(reader.language()), text.subject());
        write(
                new NewMessage(null, to, template, Map.of(), List.of(), true, null),
                reader,
                new MailTemplates.Rendered(text.language(), subject, text.body()));
    }

    private UUID write(NewMessage message, Readers.Reader reader, MailTemplates.Rendered text) {
        var written = new Message(message, text, reader.channel(), reader.address(), clock.instant());
        if (reader.isDead()) {
            written.toDeadAddress();
        } else if (reader.address() != null && !channels.isAvailable(reader.channel())) {
            written.kept();
        }
        deeds.current().ifPresent(deed -> written.heldBack(deed.id(), deed.heldUntil()));
        messages.save(written);
        if (message.about() != null && message.to() instanceof Recipient.Person) {
            cases.tell(
                    message.about(),
                    TimelineLine.Kind.MESSAGE,
                    "notify.timeline.sent",
                    "notify.template." + message.template());
        }
        return written.id();
    }

    /** What has not left yet never leaves. */
    @EventListener
    void on(Deeds.DeedUndone event) {
        var written = messages.lockByDeed(event.id());
        if (written.stream().anyMatch(Message::mayHaveLeft)) {
            throw new Deeds.TooLate(event.id());
        }
        messages.deleteAll(written);
    }

    @EventListener
    void on(Deeds.DeedFinal event) {
        messages.lockByDeed(event.id()).forEach(Message::release);
    }
}
