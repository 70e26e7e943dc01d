package org.otonari.notify;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Deeds;
import org.otonari.access.Role;
import org.otonari.casefile.CaseAccess;
import org.otonari.casefile.CaseFiles;
import org.otonari.casefile.TimelineLine;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.people.People;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes messages in the reader's language; they leave only after the change they tell of is committed. */
@Service
@Transactional
public class Messages {

    private final MessageRepository messages;
    private final MailTemplates templates;
    private final MailTransport transport;
    private final People people;
    private final CaseFiles cases;
    private final CaseAccess access;
    private final CurrentAccount current;
    private final Deeds deeds;
    private final Clock clock;

    Messages(
            MessageRepository messages,
            MailTemplates templates,
            MailTransport transport,
            People people,
            CaseFiles cases,
            CaseAccess access,
            CurrentAccount current,
            Deeds deeds,
            Clock clock) {
        this.messages = messages;
        this.templates = templates;
        this.transport = transport;
        this.people = people;
        this.cases = cases;
        this.access = access;
        this.current = current;
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
        var person = people.get(to);
        var all = new HashMap<>(values);
        all.put("name", person.name().written());
        all.put("caseNumber", number.value());
        var text = templates.render(template, person.language(), all);
        var message = new Message(
                number.value(),
                to.value(),
                template,
                text.language(),
                person.email().value(),
                text.subject(),
                text.body(),
                transport.isAvailable() ? MessageStatus.PENDING : MessageStatus.KEPT,
                clock.instant());
        messages.save(deeds.current()
                .map(deed -> message.heldBack(deed.id(), deed.heldUntil()))
                .orElse(message));
        cases.tell(number, TimelineLine.Kind.MESSAGE, "notify.timeline.sent", "notify.template." + template);
    }

    /** What has not left yet never leaves. */
    @EventListener
    void on(Deeds.DeedUndone event) {
        var written = messages.findByDeed(event.id());
        if (written.stream().anyMatch(it -> it.status() == MessageStatus.SENT)) {
            throw new Deeds.TooLate(event.id());
        }
        messages.deleteAll(written);
    }

    @EventListener
    void on(Deeds.DeedFinal event) {
        messages.findByDeed(event.id()).forEach(Message::release);
    }

    /** The latest messages of the whole organisation, newest first; for those who keep it running. */
    @Transactional(readOnly = true)
    public List<Letter> latest(int page, int size) {
        current.require(Role.COORDINATOR, Role.MANAGER, Role.ADMIN);
        var closed = access.closedToReader().stream().map(CaseNumber::value).toList();
        var all = PageRequest.of(page, size);
        return (closed.isEmpty()
                        ? messages.findByOrderByCreatedAtDesc(all)
                        : messages.findByCaseNumberNotInOrderByCreatedAtDesc(closed, all))
                .stream().map(this::letter).toList();
    }

    /** @throws org.springframework.security.access.AccessDeniedException if the reader may not see the case */
    @Transactional(readOnly = true)
    public List<Letter> of(CaseNumber number) {
        access.require(number);
        return messages.findByCaseNumberOrderByCreatedAtDesc(number.value()).stream()
                .map(this::letter)
                .toList();
    }

    private Letter letter(Message it) {
        return new Letter(
                new CaseNumber(it.caseNumber()),
                it.template(),
                it.address(),
                it.subject(),
                it.body(),
                it.status(),
                it.createdAt(),
                it.heldUntil(clock.instant()));
    }

    /**
     * A message as staff read it in the outbox.
     *
     * @param heldUntil it waits, because what it came of can still be undone
     */
    public record Letter(
            CaseNumber caseNumber,
            String template,
            String address,
            String subject,
            String body,
            MessageStatus status,
            Instant createdAt,
            @Nullable Instant heldUntil) {}
}
