package org.otonari.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.OtonariTest;
import org.otonari.access.Role;
import org.otonari.history.FieldChange;
import org.otonari.history.FieldHistory;
import org.otonari.kernel.CaseNumber;
import org.otonari.notify.Notices;
import org.otonari.rest.Caller;
import org.otonari.rest.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.access.AccessDeniedException;

@OtonariTest
class CaseRestrictionTests {

    @Autowired
    CaseRestriction restriction;

    @Autowired
    CaseAccess access;

    @Autowired
    CaseDesk desk;

    @Autowired
    FieldHistory history;

    @Autowired
    Notices notices;

    @Autowired
    Staff staff;

    @LocalServerPort
    int port;

    private CaseNumber number;
    private String supervisor;
    private String coordinator;

    @BeforeEach
    void meet() {
        number = new CaseNumber(Caller.newCase(port));
        supervisor = staff.hire(Role.SUPERVISOR);
        coordinator = staff.hire(Role.COORDINATOR);
        staff.signIn(supervisor);
    }

    @AfterEach
    void signOut() {
        staff.signOut();
    }

    @Test
    void aRestrictedCaseIsSeenByThoseItNamesAndByNobodyElse() {
        restriction.restrict(number, Set.of(coordinator), "家族の安全のため");

        assertThat(access.mayRead(number)).as("the supervisor who did it").isFalse();
        staff.signIn(coordinator);
        assertThat(desk.view(number).restricted()).isTrue();
        assertThat(access.restrictedCasesOpenTo(coordinator)).containsExactly(number);
        staff.signIn(staff.hire(Role.MANAGER));
        assertThatThrownBy(() -> desk.view(number)).isInstanceOf(AccessDeniedException.class);
        assertThat(desk.search(number.value(), false, 0, 10)).isEmpty();
    }

    @Test
    void anExpertIsNamedWithoutCarryingTheProgramme() {
        var doctor = staff.hire(Role.DOCTOR);

        restriction.restrict(number, Set.of(doctor), "医療の相談");

        staff.signIn(doctor);
        assertThat(desk.view(number).number()).isEqualTo(number);
    }

    @Test
    void whyAndByWhomStandsInTheTimelineAndInTheHistory() {
        restriction.restrict(number, Set.of(supervisor, coordinator), "家族の安全のため");
        restriction.open(number, "危険がなくなった");

        assertThat(desk.timeline(number).subList(0, 2))
                .satisfiesExactly(
                        opened -> {
                            assertThat(opened.textKey()).isEqualTo("casefile.timeline.opened");
                            assertThat(opened.text()).isEqualTo("危険がなくなった");
                            assertThat(opened.actor()).isEqualTo(supervisor);
                        },
                        restricted -> assertThat(restricted.text()).isEqualTo("家族の安全のため"));
        assertThat(history.of("case", Set.of(number.value())))
                .extracting(FieldChange::field)
                .contains("restricted", "named");
    }

    @Test
    void aCoordinatorRestrictsNothingUnlessTheCaseNamesThem() {
        staff.signIn(coordinator);
        assertThatThrownBy(() -> restriction.restrict(number, Set.of(coordinator), "mine"))
                .isInstanceOf(AccessDeniedException.class);

        staff.signIn(supervisor);
        restriction.restrict(number, Set.of(coordinator), "hers");

        staff.signIn(coordinator);
        restriction.restrict(number, Set.of(coordinator, supervisor), "together");
        restriction.open(number, "over");
        assertThat(access.isRestricted(number)).isFalse();
    }

    @Test
    void somebodyWhoCanOpenItAgainAlwaysRemainsNamed() {
        var auditor = staff.hire(Role.AUDITOR);

        refuses(Set.of(), "a reason", "casefile.restriction.nobody");
        refuses(Set.of(auditor), "a reason", "casefile.restriction.nobody");
        refuses(Set.of(coordinator, "nobody-of-this-name"), "a reason", "casefile.restriction.unknown");
        refuses(Set.of(coordinator), " ", "casefile.restriction.reason");
        assertThat(access.isRestricted(number)).isFalse();
    }

    @Test
    void everyReadOfARestrictedCaseIsRecordedAndNoOther() {
        desk.view(number);
        restriction.restrict(number, Set.of(supervisor, coordinator), "secret");
        assertThat(restriction.reads(number)).isEmpty();

        staff.signIn(coordinator);
        desk.view(number);
        Caller.stranger(port).withToken(staff.token(coordinator)).get("/cases/" + number);

        staff.signIn(supervisor);
        assertThat(restriction.reads(number))
                .extracting(CaseRead::account, CaseRead::what)
                .containsExactly(tuple(coordinator, CaseRead.What.REST), tuple(coordinator, CaseRead.What.PAGE));
    }

    @Test
    void aNoticeIsTakenBackFromThoseWhoMayNoLongerSeeTheCase() {
        desk.addNote(number, "@{" + coordinator + "}");
        restriction.restrict(number, Set.of(supervisor), "secret");

        staff.signIn(coordinator);
        assertThat(notices.mine(0, 10)).isEmpty();
    }

    private void refuses(Set<String> named, String reason, String key) {
        assertThatThrownBy(() -> restriction.restrict(number, named, reason))
                .isInstanceOfSatisfying(
                        RestrictionRefused.class, it -> assertThat(it.key()).isEqualTo(key));
    }
}
