package org.otonari.ofp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.otonari.Paths;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.springframework.beans.factory.annotation.Autowired;

/** From the application to the information session (domain.md §2.1, steps 1 to 3). */
class SessionPaths extends Paths {

    @Autowired
    Applications applications;

    @Autowired
    Answers answers;

    @Test
    void anApplicationIsAcknowledgedAtOnceAndWaitsForACoordinator() {
        var number = newcomers.applied(Side.PARTICIPANT);

        process(number).isWaitingAt("Task_CheckApplication");
        stands(number, "received");
        letters(number).containsExactly("application-received");
        events(number).containsExactly("ofp.timeline.applied");
        assertThat(answers.track(records.token(number, newcomers.person(number), "application-received")))
                .hasValueSatisfying(it -> assertThat(it.status()).isEqualTo(ApplicationStatus.RECEIVED));
    }

    @Test
    void somebodyTooYoungIsToldSoAndNothingIsKept() {
        var form = newcomers.lan();
        var child = new NewApplication(
                form.side(),
                form.name(),
                form.email(),
                form.language(),
                form.ward(),
                LocalDate.of(2012, 1, 1),
                form.gender(),
                form.genderPreference(),
                form.japaneseLevel(),
                form.languages(),
                form.availability(),
                form.onlineAccepted(),
                form.interests(),
                form.wishes(),
                form.message(),
                form.appliedOn(),
                form.consentedAt());

        assertThatThrownBy(() -> applications.submit(child)).isInstanceOf(Refusal.class);
        assertThat(records.count("person", "email", form.email().value())).isZero();
    }

    @Test
    void aDuplicateIsClosedAndTheApplicantIsTold() {
        var number = newcomers.applied(Side.PARTICIPANT);

        work.complete(
                number, "Task_CheckApplication", Map.of("eligibility", "duplicate", "duplicateOf", "OFP-2027-00001"));

        isClosed(number, "End_Duplicate", "duplicate");
        letters(number).containsExactly("application-received", "application-duplicate");
        events(number).contains("ofp.timeline.closed");
    }

    @Test
    void somebodyWhoIsNotEligibleIsDeclined() {
        var number = newcomers.applied(Side.VOLUNTEER);

        work.complete(number, "Task_CheckApplication", Map.of("eligibility", "ineligible", "reason", "地域の外"));

        isClosed(number, "End_Ineligible", "ineligible");
        letters(number).containsExactly("application-received", "application-declined");
    }

    @Test
    void anEligibleApplicantBooksADateThroughTheLinkAndAttends() {
        var number = newcomers.invitedToSession(Side.PARTICIPANT);
        process(number).isWaitingAt("Gateway_SessionAnswer");
        stands(number, "session");
        letters(number).containsExactly("application-received", "session-invitation");

        newcomers.book(number);
        process(number).isWaitingAt("Timer_SessionHeld");
        events(number).contains("ofp.timeline.sessionBooked");

        time.fire("Timer_SessionHeld", number);
        work.complete(number, "Task_RecordAttendance", Map.of("attendance", "attended"));
        process(number).isWaitingAt("Task_ArrangeInterview");
        stands(number, "interview");
    }

    @Test
    void aBookingLinkServesOnce() {
        var number = newcomers.invitedToSession(Side.PARTICIPANT);
        var token = records.token(number, newcomers.person(number), "session-invitation");
        var dates = answers.sessions(token).orElseThrow().sessions();
        answers.book(token, dates.get(0).id());

        assertThatThrownBy(() -> answers.book(token, dates.get(1).id())).isInstanceOf(Refusal.class);
        assertThat(answers.sessions(token)).isEmpty();
    }

    @Test
    void whoeverDoesNotBookForTwoWeeksIsCalledAndCanBookAgain() {
        var number = newcomers.invitedToSession(Side.PARTICIPANT);
        assertThat(time.until("Timer_SessionNotBooked", number)).isEqualTo(Duration.ofDays(14));

        time.fire("Timer_SessionNotBooked", number);
        process(number).isWaitingAt("Task_CallAboutSession");

        work.complete(number, "Task_CallAboutSession", Map.of("callOutcome", "rebook"));
        process(number).isWaitingAt("Gateway_SessionAnswer");
        letters(number).containsExactly("application-received", "session-invitation", "session-invitation");
    }

    @Test
    void whoeverNeedsAPauseIsInvitedAgainAfterSixtyDays() {
        var number = called();
        work.complete(number, "Task_CallAboutSession", Map.of("callOutcome", "pause"));
        process(number).isWaitingAt("Timer_SessionPauseOver");
        assertThat(time.until("Timer_SessionPauseOver", number)).isEqualTo(Duration.ofDays(60));

        time.fire("Timer_SessionPauseOver", number);
        process(number).isWaitingAt("Gateway_SessionAnswer");
        letters(number).endsWith("session-invitation");
    }

    @Test
    void whoeverGivesUpOnThePhoneIsThanked() {
        var number = called();
        work.complete(number, "Task_CallAboutSession", Map.of("callOutcome", "withdraw"));

        isClosed(number, "End_LeftBeforeSession", "withdrawn");
        letters(number).endsWith("farewell");
    }

    @Test
    void theFirstNoShowIsRemindedTheSecondIsCalled() {
        var number = newcomers.invitedToSession(Side.PARTICIPANT);
        miss(number);
        process(number).isWaitingAt("Gateway_SessionAnswer");
        letters(number)
                .containsExactly("application-received", "session-invitation", "session-booked", "session-reminder");
        assertThat(applications.summary(number).missedSessions()).isEqualTo(1);

        miss(number);
        process(number).isWaitingAt("Task_CallAboutSession");
        assertThat(applications.summary(number).missedSessions()).isEqualTo(2);
    }

    private void miss(CaseNumber number) {
        newcomers.book(number);
        time.fire("Timer_SessionHeld", number);
        work.complete(number, "Task_RecordAttendance", Map.of("attendance", "no_show"));
    }

    private CaseNumber called() {
        var number = newcomers.invitedToSession(Side.PARTICIPANT);
        time.fire("Timer_SessionNotBooked", number);
        return number;
    }
}
