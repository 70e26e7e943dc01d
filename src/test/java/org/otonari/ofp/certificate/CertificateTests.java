package org.otonari.ofp.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.otonari.Actors;
import org.otonari.Paths;
import org.otonari.casefile.Document;
import org.otonari.casefile.Documents;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Both people of a completed pair have a certificate: theirs to open, the office's to find, and always the same. */
class CertificateTests extends Paths {

    @Autowired
    Certificates certificates;

    @Autowired
    Documents documents;

    @Test
    void eachSideOfACompletedPairIsGivenTheirsOnce() {
        var pair = completed();
        var mine = certificates.open(token(pair, Side.PARTICIPANT)).orElseThrow();
        var theirs = certificates.open(token(pair, Side.VOLUNTEER)).orElseThrow();

        assertThat(mine.pdf()).startsWith('%', 'P', 'D', 'F').isNotEqualTo(theirs.pdf());
        assertThat(mine.fileName()).isEqualTo("修了証_" + pair + "_参加者.pdf");
        assertThat(theirs.fileName()).isEqualTo("修了証_" + pair + "_おとなりさん.pdf");
        assertThat(records.count("timeline_entry", "text_key", "casefile.timeline.issued"))
                .isGreaterThanOrEqualTo(2);

        certificates.issue(new Certificates.Completion(
                pair,
                Map.of(
                        Side.PARTICIPANT, story.person(pair, Side.PARTICIPANT),
                        Side.VOLUNTEER, story.person(pair, Side.VOLUNTEER)),
                Instant.EPOCH,
                Instant.EPOCH));

        assertThat(certificates
                        .open(token(pair, Side.PARTICIPANT))
                        .orElseThrow()
                        .pdf())
                .isEqualTo(mine.pdf());
        assertThat(of(pair)).hasSize(2);
    }

    @Test
    void theOfficeFindsThemAmongTheDocumentsOfTheCaseAndNobodyElseDoes() {
        var pair = completed();

        for (var document : of(pair)) {
            var read = Actors.ISHII.asks(() -> documents.read(pair, document.id(), 1));
            assertThat(read.bytes()).startsWith('%', 'P', 'D', 'F');
        }
        assertThatThrownBy(() -> Actors.MORI.asks(() -> documents.of(pair))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aLinkOfAnotherKindAndADocumentOfAnotherKindOpenNothing() {
        var pair = completed();
        var application = story.application(pair, Side.PARTICIPANT);
        var tracking = records.token(application, story.person(pair, Side.PARTICIPANT), "application-received");

        assertThat(certificates.open(tracking)).isEmpty();
        assertThat(certificates.open("nothing")).isEmpty();
        assertThat(documents.issued(java.util.UUID.randomUUID())).isEmpty();
    }

    @Test
    void aCertificateThatWasTakenAwayIsNotThereAnyMore() {
        var pair = completed();
        var token = token(pair, Side.VOLUNTEER);
        of(pair).forEach(it -> Actors.SATO.does(() -> documents.remove(pair, it.id(), "名前の表記を直すため")));

        assertThat(certificates.open(token)).isEmpty();
    }

    private CaseNumber completed() {
        var pair = story.atOutcome();
        work.complete(pair, "Task_RecordOutcome", Map.of("participantNext", "friends", "volunteerNext", "friends"));
        return pair;
    }

    private java.util.List<Document> of(CaseNumber pair) {
        return Actors.SATO.asks(() -> documents.of(pair));
    }

    private String token(CaseNumber pair, Side side) {
        return records.token(pair, story.person(pair, side), "pair-completed");
    }
}
