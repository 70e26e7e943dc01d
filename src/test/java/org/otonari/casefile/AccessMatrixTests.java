package org.otonari.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.otonari.OtonariTest;
import org.otonari.access.Role;
import org.otonari.files.CheckedFile;
import org.otonari.files.FileCheck;
import org.otonari.inbox.AnswerHistory;
import org.otonari.kernel.CaseNumber;
import org.otonari.notify.Outbox;
import org.otonari.rest.Caller;
import org.otonari.rest.Staff;
import org.otonari.ui.Languages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.access.AccessDeniedException;

/** Every role, with every kind of case, at every door: refused and logged, or let in, and nothing between. */
@OtonariTest
@ExtendWith(OutputCaptureExtension.class)
class AccessMatrixTests {

    private static final Set<Role> CARRY_PROGRAMMES =
            Set.of(Role.COORDINATOR, Role.MANAGER, Role.SUPERVISOR, Role.AUDITOR);

    enum Kind {
        FOREIGN,
        OWN,
        RESTRICTED,
        RESTRICTED_AND_OWN,
        RESTRICTED_BUT_NAMED
    }

    @Autowired
    CaseDesk desk;

    @Autowired
    CaseRestriction restriction;

    @Autowired
    CasePeople people;

    @Autowired
    Documents documents;

    @Autowired
    FileCheck check;

    @Autowired
    Outbox outbox;

    @Autowired
    AnswerHistory answers;

    @Autowired
    Staff staff;

    @Autowired
    TaskService tasks;

    @LocalServerPort
    int port;

    static Stream<Arguments> matrix() {
        return Stream.of(Role.values()).flatMap(role -> Stream.of(Kind.values()).map(kind -> Arguments.of(role, kind)));
    }

    @AfterEach
    void signOut() {
        staff.signOut();
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void everyDoorIsOpenToWhomItShouldBeAndToNobodyElse(Role role, Kind kind, CapturedOutput output) {
        var number = new CaseNumber(Caller.newCase(port));
        var supervisor = staff.hire(Role.SUPERVISOR);
        staff.signIn(supervisor);
        var document = documents.add(
                number, check.check("plan.txt", "text/plain", "x".getBytes(StandardCharsets.UTF_8)), Set.of());
        var person = desk.view(number).people().get(0).person().id();
        var account = staff.hire(role);
        prepare(number, kind, account, supervisor);
        staff.signIn(account);

        var reads = mayRead(role, kind);
        var writes = reads && role != Role.AUDITOR;
        var expected = new LinkedHashMap<String, Boolean>();
        var found = new LinkedHashMap<String, Boolean>();
        Map<String, Supplier<Object>> readings = new LinkedHashMap<>();
        readings.put("page", () -> desk.view(number));
        readings.put("timeline", () -> desk.timeline(number));
        readings.put("steps of the timeline", () -> desk.timeline(number, TimelineFilter.ALL, 0, 10));
        readings.put("related cases", () -> desk.related(number));
        readings.put("colleagues", () -> desk.colleagues(number));
        readings.put("answers", () -> answers.of(number, Languages.JA));
        readings.put("messages", () -> outbox.of(number));
        readings.put("changes", () -> people.changes(number));
        readings.put("documents", () -> documents.of(number));
        readings.put("a document", () -> documents.read(number, document, 1));
        readings.forEach((door, reading) -> {
            expected.put(door, reads);
            found.put(door, letsIn(reading));
        });
        expected.put("REST", reads);
        found.put("REST", answers(account, "/cases/" + number));
        expected.put("REST documents", reads);
        found.put("REST documents", answers(account, "/cases/" + number + "/documents"));
        expected.put("REST document", reads);
        found.put("REST document", answers(account, "/cases/" + number + "/documents/" + document + "/versions/1"));
        expected.put("search", reads && CARRY_PROGRAMMES.contains(role));
        found.put("search", found(number));
        expected.put("a note", writes);
        found.put("a note", letsIn(() -> done(() -> desk.addNote(number, "a note"))));
        expected.put("a new version", writes);
        found.put("a new version", letsIn(() -> documents.addVersion(number, document, text())));
        expected.put("a new document", writes);
        found.put("a new document", letsIn(() -> documents.add(number, text(), Set.of())));
        expected.put("the person", reads && (role == Role.COORDINATOR || role == Role.MANAGER));
        found.put("the person", letsIn(() -> people.forChange(number, person)));
        expected.put("the restriction", mayRestrict(role, kind));
        found.put("the restriction", letsIn(() -> restriction.reads(number)));
        expected.put("removing", reads && (role == Role.SUPERVISOR || role == Role.MANAGER));
        found.put("removing", letsIn(() -> done(() -> documents.remove(number, document, "a reason"))));

        assertThat(found).isEqualTo(expected);
        if (!reads) {
            assertThat(output).contains("Refused case " + number + " to " + account);
        }
    }

    private static boolean mayRead(Role role, Kind kind) {
        return switch (kind) {
            case FOREIGN -> CARRY_PROGRAMMES.contains(role);
            case OWN, RESTRICTED_BUT_NAMED -> true;
            case RESTRICTED, RESTRICTED_AND_OWN -> false;
        };
    }

    private static boolean mayRestrict(Role role, Kind kind) {
        return mayRead(role, kind)
                && (role == Role.SUPERVISOR
                        || role == Role.MANAGER
                        || kind == Kind.RESTRICTED_BUT_NAMED && role != Role.AUDITOR);
    }

    private void prepare(CaseNumber number, Kind kind, String account, String supervisor) {
        if (kind == Kind.OWN || kind == Kind.RESTRICTED_AND_OWN) {
            var task = tasks.createTaskQuery()
                    .processInstanceBusinessKey(number.value())
                    .singleResult();
            tasks.setAssignee(task.getId(), account);
        }
        if (kind == Kind.RESTRICTED || kind == Kind.RESTRICTED_AND_OWN) {
            restriction.restrict(number, Set.of(supervisor), "a secret");
        }
        if (kind == Kind.RESTRICTED_BUT_NAMED) {
            restriction.restrict(number, Set.of(supervisor, account), "a secret");
        }
    }

    private CheckedFile text() {
        return check.check("x.txt", "text/plain", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Object done(Runnable deed) {
        deed.run();
        return true;
    }

    private static boolean letsIn(Supplier<Object> door) {
        try {
            door.get();
            return true;
        } catch (AccessDeniedException refused) {
            return false;
        }
    }

    private boolean found(CaseNumber number) {
        try {
            return !desk.search(number.value(), false, 0, 10).isEmpty();
        } catch (AccessDeniedException refused) {
            return false;
        }
    }

    private boolean answers(String account, String path) {
        var status =
                Caller.stranger(port).withToken(staff.token(account)).get(path).status();
        assertThat(status).as(path).isIn(200, 404);
        return status == 200;
    }
}
