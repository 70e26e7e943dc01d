package org.otonari.ofp.certificate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.otonari.access.PrivateLinks;
import org.otonari.casefile.Documents;
import org.otonari.files.CheckedFile;
import org.otonari.files.FileType;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;
import org.otonari.people.People;
import org.otonari.ui.Languages;
import org.otonari.ui.Translations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the certificates of a completed pair, one for each side, once: they are documents of its case, and each person
 * opens their own through a private link.
 */
@Service
@Transactional
public class Certificates {

    /** Purpose of the private link; also the first part of its path. */
    public static final String PURPOSE = "certificate";

    private static final Duration OPEN = Duration.ofDays(730);

    private final CertificateTable table;
    private final CertificatePaper paper;
    private final Documents documents;
    private final People people;
    private final PrivateLinks links;
    private final Translations texts;
    private final Clock clock;

    Certificates(
            CertificateTable table,
            CertificatePaper paper,
            Documents documents,
            People people,
            PrivateLinks links,
            Translations texts,
            Clock clock) {
        this.table = table;
        this.paper = paper;
        this.documents = documents;
        this.people = people;
        this.links = links;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * @param sides the two people
     * @param until the planned end, moved by rests
     */
    public record Completion(CaseNumber pair, Map<Side, PersonId> sides, Instant from, Instant until) {}

    /** Gives both their certificate; whoever has one keeps the one they have. */
    public void issue(Completion it) {
        for (var side : Side.values()) {
            var person = it.sides().get(side);
            if (person != null && table.document(it.pair(), person).isEmpty()) {
                var certificate = certificate(it, side, person);
                var file = new CheckedFile(fileName(it.pair(), side), FileType.PDF, paper.print(certificate));
                table.insert(it.pair(), person, documents.issue(it.pair(), file), clock.instant());
            }
        }
    }

    /** @return the address under which a person finds their certificate */
    public String link(CaseNumber pair, PersonId person) {
        return links.create(PURPOSE, pair.value(), person, clock.instant().plus(OPEN));
    }

    /** @return nothing if the link is unknown or over, or the certificate was taken away */
    @Transactional(readOnly = true)
    public Optional<Mine> open(String token) {
        return links.open(PURPOSE, token).flatMap(link -> {
            var pair = new CaseNumber(link.subject());
            return table.document(pair, link.person())
                    .flatMap(documents::issued)
                    .map(it -> new Mine(
                            people.get(link.person()).name().written(),
                            it.version().name(),
                            it.bytes()));
        });
    }

    /** @param pdf not copied; nobody changes it */
    public record Mine(String name, String fileName, byte[] pdf) {}

    private Certificate certificate(Completion it, Side side, PersonId id) {
        var person = people.get(id);
        return new Certificate(
                it.pair() + (side == Side.PARTICIPANT ? "-P" : "-V"),
                side,
                person.name(),
                person.language(),
                day(it.from()),
                day(it.until()),
                day(clock.instant()));
    }

    private String fileName(CaseNumber pair, Side side) {
        return texts.getTranslation("ofp.certificate.file." + side.code(), Languages.JA, pair.value());
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }
}
