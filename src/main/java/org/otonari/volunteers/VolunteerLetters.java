package org.otonari.volunteers;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.otonari.access.PrivateLinks;
import org.otonari.notify.Messages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes to volunteers: knows which letters carry the link to their own page. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VolunteerLetters {

    /** Purpose of the private link; also the first part of its path. */
    static final String PAGE = "volunteer";

    private static final Duration OPEN = Duration.ofDays(400);
    private static final Set<String> WITHOUT_LINK = Set.of("farewell", "application-declined");

    private final Messages messages;
    private final PrivateLinks links;
    private final Clock clock;

    VolunteerLetters(Messages messages, PrivateLinks links, Clock clock) {
        this.messages = messages;
        this.links = links;
        this.clock = clock;
    }

    void write(VolunteerStanding standing, String template) {
        messages.send(
                standing.number(),
                standing.person(),
                template,
                WITHOUT_LINK.contains(template) ? Map.of() : Map.of("link", link(standing)));
    }

    private String link(VolunteerStanding standing) {
        return links.create(
                PAGE,
                standing.number().value(),
                standing.person(),
                clock.instant().plus(OPEN));
    }

    void closeLinks(VolunteerStanding standing) {
        links.closeAll(PAGE, standing.number().value());
    }
}
