package org.otonari.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otonari.OtonariTest;
import org.otonari.access.Role;
import org.otonari.files.CheckedFile;
import org.otonari.files.FileCheck;
import org.otonari.files.FileRefused;
import org.otonari.kernel.CaseNumber;
import org.otonari.rest.Caller;
import org.otonari.rest.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OtonariTest
class DocumentsTests {

    @Autowired
    Documents documents;

    @Autowired
    CaseDesk desk;

    @Autowired
    CaseRestriction restriction;

    @Autowired
    FileCheck check;

    @Autowired
    Staff staff;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private CaseNumber number;
    private String coordinator;
    private String supervisor;

    @BeforeEach
    void meet() {
        number = new CaseNumber(Caller.newCase(port));
        coordinator = staff.hire(Role.COORDINATOR);
        supervisor = staff.hire(Role.SUPERVISOR);
        staff.signIn(coordinator);
    }

    @AfterEach
    void signOut() {
        staff.signOut();
    }

    @Test
    void aDocumentKeepsEveryVersionWithWhoAndWhen() {
        var id = documents.add(number, text("plan.txt", "first"), Set.of());
        staff.signIn(supervisor);
        documents.addVersion(number, id, text("plan 2.txt", "second"));

        var document = documents.of(number).get(0);
        assertThat(document.versions())
                .extracting(Document.Version::number, Document.Version::name, Document.Version::uploadedBy)
                .containsExactly(tuple(2, "plan 2.txt", supervisor), tuple(1, "plan.txt", coordinator));
        assertThat(documents.read(number, id, 1).bytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("first");
        assertThat(desk.timeline(number).stream().filter(it -> it.kind() == TimelineLine.Kind.DOCUMENT))
                .extracting(TimelineLine::textKey, TimelineLine::arguments)
                .containsExactly(
                        tuple("casefile.timeline.newVersion", List.of("plan 2.txt", "2")),
                        tuple("casefile.timeline.added", List.of("plan 2.txt")));
    }

    @Test
    void aDocumentForChosenRolesIsAbsentForTheOthers() {
        var id = documents.add(number, text("secret.txt", "for supervisors"), Set.of(Role.SUPERVISOR));
        assertThat(documents.of(number)).as("whoever brought it").hasSize(1);

        staff.signIn(supervisor);
        assertThat(documents.read(number, id, 1).bytes()).isNotEmpty();

        staff.signIn(staff.hire(Role.MANAGER));
        assertThat(documents.of(number)).isEmpty();
        assertThat(desk.timeline(number)).noneMatch(it -> it.kind() == TimelineLine.Kind.DOCUMENT);
        assertThatThrownBy(() -> documents.read(number, id, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> documents.addVersion(number, id, text("x.txt", "x")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> documents.remove(number, id, "x")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDocumentIsReachedThroughItsOwnCaseOnly() {
        var id = documents.add(number, text("plan.txt", "x"), Set.of());
        var other = new CaseNumber(Caller.newCase(port));

        assertThatThrownBy(() -> documents.read(other, id, 1)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void ofTwoNewVersionsAtOnceBothAreKept() throws Exception {
        var id = documents.add(number, text("plan.txt", "first"), Set.of());
        var people = Executors.newFixedThreadPool(2);
        var start = new CyclicBarrier(2);
        List<Future<Integer>> both = new ArrayList<>();
        for (var who : List.of(coordinator, supervisor)) {
            both.add(people.submit(() -> {
                staff.signIn(who);
                start.await(30, TimeUnit.SECONDS);
                return documents.addVersion(number, id, text("plan.txt", "by " + who));
            }));
        }

        assertThat(List.of(both.get(0).get(60, TimeUnit.SECONDS), both.get(1).get(60, TimeUnit.SECONDS)))
                .containsExactlyInAnyOrder(2, 3);
        people.shutdown();
        assertThat(documents.of(number).get(0).versions()).hasSize(3);
    }

    @Test
    void whatIsRemovedIsGoneButItsLineStays() {
        var id = documents.add(number, text("wrong.txt", "of somebody else"), Set.of());
        staff.signIn(staff.hire(Role.COORDINATOR));
        assertThatThrownBy(() -> documents.remove(number, id, "not mine")).isInstanceOf(AccessDeniedException.class);

        staff.signIn(supervisor);
        assertThatThrownBy(() -> documents.remove(number, id, " ")).isInstanceOf(IllegalArgumentException.class);
        documents.remove(number, id, "ほかの人の書類");

        assertThat(documents.of(number)).singleElement().satisfies(it -> assertThat(it.removal())
                .satisfies(removal -> {
                    assertThat(removal.by()).isEqualTo(supervisor);
                    assertThat(removal.reason()).isEqualTo("ほかの人の書類");
                }));
        assertThat(desk.timeline(number).get(0).text()).isEqualTo("ほかの人の書類");
        assertThat(database.sql("select count(*) from document_version where document_id = ? and content is not null")
                        .param(id.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(get(coordinator, id).status()).isEqualTo(404);
        assertThatThrownBy(() -> documents.addVersion(number, id, text("x.txt", "x")))
                .isInstanceOf(DocumentGone.class);
        assertThatThrownBy(() -> documents.remove(number, id, "again")).isInstanceOf(DocumentGone.class);
    }

    @Test
    void anAuditorReadsAndChangesNothing() {
        var id = documents.add(number, text("plan.txt", "x"), Set.of());
        staff.signIn(staff.hire(Role.AUDITOR));

        assertThat(documents.read(number, id, 1).bytes()).isNotEmpty();
        assertThatThrownBy(() -> documents.add(number, text("x.txt", "x"), Set.of()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> documents.addVersion(number, id, text("x.txt", "x")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> documents.remove(number, id, "x")).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.txt, passwd.txt",
        "C:\\Users\\x\\plan.txt, plan.txt",
        "cod\u202Etxt.txt, codtxt.txt",
        "'a\r\nSet-Cookie: x.txt', 'aSet-Cookie_ x.txt'",
        "'\"quoted\"; filename=evil.txt', '_quoted_; filename=evil.txt'",
        "計画書𠮷.txt, 計画書𠮷.txt",
    })
    void aHostileNameGoesInHarmlessAndComesOutEncoded(String sent, String kept) {
        var id = documents.add(number, check.check(sent, "text/plain", "x".getBytes(StandardCharsets.UTF_8)), Set.of());

        assertThat(documents.of(number).get(0).latest().name()).isEqualTo(kept);
        var answer = get(coordinator, id);
        assertThat(answer.status()).isEqualTo(200);
        var headers = answer.http().headers();
        assertThat(headers.firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename")
                .matches("\\p{ASCII}+");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Content-Security-Policy")).hasValue("sandbox; default-src 'none'");
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
        assertThat(headers.map()).doesNotContainKey("set-cookie");
    }

    @ParameterizedTest
    @CsvSource({
        "picture.png, <script>alert(1)</script>",
        "page.html, <html></html>",
        "drawing.svg, <svg onload='alert(1)'/>",
        "paper.pdf, not a pdf",
        "empty.txt, ''",
    })
    void whatIsNotWhatItSaysIsNotKept(String name, String content) {
        assertThatThrownBy(() -> check.check(name, null, content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(FileRefused.class);
    }

    @Test
    void readingADocumentOfARestrictedCaseIsRecorded() {
        var id = documents.add(number, text("plan.txt", "x"), Set.of());
        staff.signIn(supervisor);
        restriction.restrict(number, Set.of(supervisor), "secret");

        assertThat(get(coordinator, id).status()).isEqualTo(404);
        assertThat(get(supervisor, id).status()).isEqualTo(200);

        assertThat(restriction.reads(number))
                .extracting(CaseRead::account, CaseRead::what)
                .containsExactly(tuple(supervisor, CaseRead.What.DOCUMENT));
    }

    private Caller.Answer get(String account, UUID id) {
        return Caller.stranger(port)
                .withToken(staff.token(account))
                .get("/cases/" + number + "/documents/" + id + "/versions/1");
    }

    private CheckedFile text(String name, String content) {
        return check.check(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }
}
