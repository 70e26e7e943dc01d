package org.otonari.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.otonari.kernel.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links that carry a 256-bit secret instead of an account; only its keyed hash is stored. */
@Service
@Transactional
public class PrivateLinks {

    private final PrivateLinkRepository links;
    private final Secrets secrets;
    private final Deeds deeds;
    private final Clock clock;
    private final String publicUrl;

    PrivateLinks(
            PrivateLinkRepository links,
            Secrets secrets,
            Deeds deeds,
            Clock clock,
            @Value("${otonari.public-url}") String publicUrl) {
        this.links = links;
        this.secrets = secrets;
        this.deeds = deeds;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /**
     * @param purpose what the holder may do; also the first part of the path, e.g. {@code track}
     * @param subject what it is about: a case number or an id
     * @return the full address to send to the person
     */
    public String create(String purpose, String subject, PersonId person, Instant expiresAt) {
        var token = secrets.create();
        links.save(new PrivateLink(
                secrets.hash(token),
                purpose,
                subject,
                person.value(),
                clock.instant(),
                expiresAt,
                deeds.current().map(Deeds.Deed::id).orElse(null)));
        return publicUrl + "/" + purpose + "/" + token;
    }

    /** @return what the link opens, or nothing if it is unknown, meant for something else, or has expired */
    @Transactional(readOnly = true)
    public Optional<Opened> open(String purpose, String token) {
        return links.findById(secrets.hash(token))
                .filter(link -> link.purpose().equals(purpose) && link.isOpen(clock.instant()))
                .map(link -> new Opened(link.subject(), new PersonId(link.personId())));
    }

    public void closeAll(String purpose, String subject) {
        links.findByPurposeAndSubject(purpose, subject).forEach(link -> link.close(clock.instant()));
    }

    @EventListener
    void on(Deeds.DeedUndone event) {
        links.findByDeed(event.id()).forEach(link -> link.close(clock.instant()));
    }

    public record Opened(String subject, PersonId person) {}
}
