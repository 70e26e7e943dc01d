package org.otonari.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.OtonariTest;
import org.otonari.access.AccountDirectory;
import org.otonari.access.Role;
import org.otonari.kernel.CaseNumber;
import org.otonari.notify.Notices;
import org.otonari.rest.Caller;
import org.otonari.rest.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.access.AccessDeniedException;

@OtonariTest
class CaseNotesTests {

    @Autowired
    CaseDesk desk;

    @Autowired
    Notices notices;

    @Autowired
    Staff staff;

    @Autowired
    AccountDirectory accounts;

    @LocalServerPort
    int port;

    private CaseNumber number;
    private String writer;
    private String colleague;
    private String stranger;

    @BeforeEach
    void meet() {
        number = new CaseNumber(Caller.newCase(port));
        writer = staff.hire(Role.COORDINATOR);
        colleague = staff.hire(Role.SUPERVISOR);
        stranger = staff.hire(Role.DOCTOR);
        staff.signIn(writer);
    }

    @AfterEach
    void signOut() {
        staff.signOut();
    }

    @Test
    void aColleagueCalledInANoteIsToldWhereAndByWhom() {
        desk.addNote(number, "@" + name(colleague) + " さん、明日お願いします");

        assertThat(desk.timeline(number).get(0).text()).isEqualTo("@{" + colleague + "} さん、明日お願いします");
        assertThat(notices.mine(0, 10)).isEmpty();
        staff.signIn(colleague);
        assertThat(notices.mine(0, 10)).singleElement().satisfies(it -> {
            assertThat(it.link()).isEqualTo("case/" + number);
            assertThat(it.arguments()).containsExactly(Notices.person(writer), number.value());
        });
    }

    @Test
    void whoeverMayNotSeeTheCaseIsNotCalledAndNothingIsWritten() {
        var before = desk.timeline(number).size();

        assertThatThrownBy(() -> desk.addNote(number, "@" + name(stranger) + " さん @" + name(colleague)))
                .isInstanceOfSatisfying(
                        CallRefused.class, it -> assertThat(it.names()).containsExactly(name(stranger)));

        assertThat(desk.timeline(number)).hasSize(before);
        staff.signIn(colleague);
        assertThat(notices.unread()).isZero();
        staff.signIn(stranger);
        assertThat(notices.unread()).isZero();
    }

    @Test
    void onlyThoseWhoMaySeeTheCaseAreSuggested() {
        assertThat(desk.colleagues(number))
                .extracting(AccountDirectory.Employee::account)
                .contains(colleague)
                .doesNotContain(writer, stranger);
    }

    @Test
    void hostileTextIsOnlyText() {
        var hostile = "<img src=x onerror=alert(1)> @{nobody} {0} '; drop table case_file; -- ${7*7} @{" + writer;

        desk.addNote(number, hostile);

        assertThat(desk.timeline(number).get(0).text()).isEqualTo(hostile);
        assertThat(Caller.stranger(port)
                        .withToken(staff.token(writer))
                        .get("/cases/" + number)
                        .text("/timeline/0/text"))
                .isEqualTo(hostile);
    }

    @Test
    void anAuditorReadsAndWritesNothing() {
        staff.signIn(staff.hire(Role.AUDITOR));

        assertThat(desk.timeline(number)).isNotEmpty();
        assertThatThrownBy(() -> desk.addNote(number, "x")).isInstanceOf(AccessDeniedException.class);
    }

    private String name(String account) {
        return accounts.displayName(account);
    }
}
