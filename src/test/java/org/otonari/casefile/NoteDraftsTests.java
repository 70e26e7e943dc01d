package org.otonari.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.OtonariTest;
import org.otonari.Records;
import org.otonari.Time;
import org.otonari.access.AccountDirectory;
import org.otonari.access.Role;
import org.otonari.kernel.CaseNumber;
import org.otonari.rest.Caller;
import org.otonari.rest.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** The note that somebody has begun and not added yet. */
@OtonariTest
class NoteDraftsTests {

    private static final String WORDS = "𠮷田さんに電話する 🌸";

    @Autowired
    NoteDrafts drafts;

    @Autowired
    CaseDesk desk;

    @Autowired
    CaseFiles files;

    @Autowired
    AccountDirectory accounts;

    @Autowired
    Staff staff;

    @Autowired
    Records records;

    @Autowired
    Time time;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    private CaseNumber number;
    private String writer;

    @BeforeEach
    void aCaseAndItsWriter() {
        time.begin();
        number = new CaseNumber(Caller.newCase(port));
        writer = staff.hire(Role.COORDINATOR);
        staff.signIn(writer);
    }

    @AfterEach
    void goHome() {
        staff.signOut();
        time.end();
    }

    @Test
    void whatIsBegunIsThereOnReturnForItsWriterAndNobodyElse() {
        drafts.save(number, WORDS);

        assertThat(drafts.find(number)).hasValueSatisfying(it -> {
            assertThat(it.text()).isEqualTo(WORDS);
            assertThat(it.savedAt()).isEqualTo(time.now());
        });
        assertThat(drafts.find(new CaseNumber(Caller.newCase(port)))).isEmpty();
        staff.signIn(staff.hire(Role.COORDINATOR));
        assertThat(drafts.find(number)).isEmpty();
    }

    @Test
    void theLastWordWinsAndTheRevisionTellsOfTheOtherWindow() {
        var first = drafts.save(number, WORDS);

        assertThat(drafts.save(number, "別の窓").revision()).isEqualTo(first.revision() + 1);
        assertThat(drafts.find(number))
                .hasValueSatisfying(it -> assertThat(it.text()).isEqualTo("別の窓"));
    }

    @Test
    void addingTheNoteForgetsOnesOwnDraftAndLeavesTheColleaguesWords() {
        var colleague = staff.hire(Role.SUPERVISOR);
        staff.signIn(colleague);
        drafts.save(number, "途中");
        staff.signIn(writer);
        drafts.save(number, WORDS);

        drafts.add(number, WORDS);

        assertThat(drafts.find(number)).isEmpty();
        assertThat(desk.timeline(number).get(0).text()).isEqualTo(WORDS);
        staff.signIn(colleague);
        assertThat(drafts.find(number)).isPresent();
    }

    @Test
    void aNoteThatIsRefusedLeavesItsDraft() {
        var call = "@" + accounts.displayName(staff.hire(Role.DOCTOR)) + " さん";
        drafts.save(number, call);

        assertThatThrownBy(() -> drafts.add(number, call)).isInstanceOf(CallRefused.class);

        assertThat(drafts.find(number))
                .hasValueSatisfying(it -> assertThat(it.text()).isEqualTo(call));
    }

    @Test
    void whoCouldNotAddANoteCannotBeginOne() {
        staff.signIn(staff.hire(Role.AUDITOR));
        assertThatThrownBy(() -> drafts.save(number, WORDS)).isInstanceOf(AccessDeniedException.class);
        staff.signIn(staff.hire(Role.DOCTOR));
        assertThatThrownBy(() -> drafts.save(number, WORDS)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> drafts.find(number)).isInstanceOf(AccessDeniedException.class);

        assertThat(records.count("note_draft", "case_number", number.value())).isZero();
    }

    @Test
    void moreThanANoteHoldsIsNotKept() {
        assertThat(drafts.save(number, "𠮷".repeat(4000)).text()).hasSize(8000);

        assertThatThrownBy(() -> drafts.save(number, "𠮷".repeat(4001))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wordsThatNobodyTouchesForThirtyDaysAreForgottenOnceTheCaseIsClosed() {
        var open = new CaseNumber(Caller.newCase(port));
        drafts.save(open, WORDS);
        drafts.save(number, WORDS);
        transaction.executeWithoutResult(status -> files.close(number, "withdrawn"));

        time.moveTo(time.now().plus(Duration.ofDays(30)));
        drafts.forgetThoseOfClosedCases();
        assertThat(records.count("note_draft", "case_number", number.value())).isEqualTo(1);

        time.moveTo(time.now().plusMillis(1));
        drafts.forgetThoseOfClosedCases();
        assertThat(records.count("note_draft", "case_number", number.value())).isZero();
        assertThat(records.count("note_draft", "case_number", open.value())).isEqualTo(1);
    }
}
