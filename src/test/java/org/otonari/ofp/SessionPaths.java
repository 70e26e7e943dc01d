package org.otonari.ofp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.otonari.Actors;
import org.otonari.Paths;
import org.otonari.appointments.GuestAnswer;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.springframework.beans.factory.annotation.Autowired;

/** From the application to the information session (domain.md §2.1, steps 1 to 3). */
class SessionPaths extends Paths {

    @Autowired
    Applications applications;

    @Autowired
    Answers answers;

    @Autowired
    Invitations invitations;

    @Autowired
    SessionDesk desk;

    @Autowired
    AttendanceDesk attendance;

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
        process(number).isWaitingAt("Wait_Session");
        events(number).contains("ofp.timeline.sessionBooked");

        time.fire("Timer_SessionHeld", number);
        work.complete(number, "Task_RecordAttendance", Map.of("attendance", "attended"));
        process(number).isWaitingAt("Task_ArrangeInterview");
        stands(number, "interview");
    }

    @Test
    void aBookingLinkServesUntilTheApplicantHasBeenThere() {
        var number = newcomers.invitedToSession(Side.PARTICIPANT);
        var token = invitation(number);
        newcomers.book(number);
        assertThat(answers.sessions(token)).hasValueSatisfying(it -> {
            assertThat(it.booked()).isNotNull();
            assertThat(it.movable()).isTrue();
        });

        time.fire("Timer_SessionHeld", number);
        assertThat(answers.sessions(token))
                .hasValueSatisfying(it -> assertThat(it.movable()).isFalse());
        work.complete(number, "Task_RecordAttendance", Map.of("attendance", "attended"));

        assertThat(answers.sessions(token)).isEmpty();
    }

    @Test
    void aDateIsMovedThroughTheSameLinkAndTheProcessWaitsForTheNewOne() {
        var number = newcomers.invitedToSession(Side.PARTICIPANT);
        newcomers.book(number);
        var first = booked(number);

        var other =
                answers.sessions(invitation(number)).orElseThrow().sessions().get(0);
        answers.book(invitation(number), other.id());

        assertThat(other.id()).isNotEqualTo(first.id());
        process(number).isWaitingAt("Wait_Session").hasPassed("Catch_SessionMoved");
        assertThat(time.due("Timer_SessionHeld", number)).isEqualTo(other.endsAt());
        assertThat(time.due("Timer_SessionReminder", number))
                .isEqualTo(other.startsAt().minus(Duration.ofDays(1)));
        assertThat(seatsTaken(first.id())).isZero();
        assertThat(seatsTaken(other.id())).isEqualTo(1);
        letters(number).endsWith("session-booked", "session-booked");
        events(number).endsWith("ofp.timeline.sessionBooked", "ofp.timeline.sessionMoved");
    }

    @Test
    void whoCannotComeSaysSoOnTheLinkOfTheDateAndIsInvitedAgainWithoutHavingMissedAnything() {
        var number = newcomers.invitedToSession(Side.VOLUNTEER);
        newcomers.book(number);
        var date = booked(number);

        invitations.cannotCome(
                records.token(number, newcomers.person(number), "session-booked"),
                new GuestAnswer(false, Set.of(), null));

        process(number).isWaitingAt("Gateway_SessionAnswer").hasPassed("Catch_SessionGivenUp");
        assertThat(seatsTaken(date.id())).isZero();
        assertThat(applications.summary(number).missedSessions()).isZero();
        letters(number).endsWith("session-booked", "session-invitation");
        events(number).endsWith("ofp.timeline.sessionGivenUp");
        newcomers.book(number);
        process(number).isWaitingAt("Wait_Session");
    }

    @Test
    void fromTheLinkOfTheDateOneComesToTheOtherDates() {
        var number = newcomers.invitedToSession(Side.PARTICIPANT);
        newcomers.book(number);
        var date = records.token(number, newcomers.person(number), "session-booked");

        var address = invitations.otherDates(date);

        assertThat(address).contains("/session/");
        assertThat(answers.sessions(address.substring(address.lastIndexOf('/') + 1)))
                .hasValueSatisfying(it -> assertThat(it.booked()).isEqualTo(booked(number)));
        assertThatThrownBy(() -> invitations.otherDates(invitation(number))).isInstanceOf(Refusal.class);
    }

    @Test
    void whoeverComesIsRemindedTheDayBefore() {
        var number = newcomers.invitedToSession(Side.PARTICIPANT);
        newcomers.book(number);
        assertThat(time.due("Timer_SessionReminder", number))
                .isEqualTo(booked(number).startsAt().minus(Duration.ofDays(1)));

        time.fire("Timer_SessionReminder", number);

        process(number).isWaitingAt("Wait_Session").hasPassed("Service_RemindOfSession", "End_SessionReminded");
        letters(number).endsWith("session-booked", "session-tomorrow");
    }

    @Test
    void whoeverBooksOnTheDayBeforeKnowsIt() {
        var number = newcomers.invitedToSession(Side.PARTICIPANT);
        var next = answers.sessions(invitation(number)).orElseThrow().sessions().get(0);
        time.moveTo(next.startsAt().minus(Duration.ofHours(20)));
        newcomers.book(number);
        assertThat(booked(number).id()).isEqualTo(next.id());

        time.fire("Timer_SessionReminder", number);

        letters(number).endsWith("session-booked");
    }

    @Test
    void whoeverIsSeenAtTheDoorGoesOnWithoutATask() {
        var number = newcomers.invitedToSession(Side.PARTICIPANT);
        newcomers.book(number);
        var date = booked(number);
        time.moveTo(date.startsAt().plus(Duration.ofMinutes(5)));

        var recorded = Actors.SATO.asks(() -> attendance.record(date.id(), Map.of(number, true)));

        assertThat(recorded.done()).isEqualTo(1);
        process(number).isWaitingAt("Task_ArrangeInterview").hasNotPassed("Task_RecordAttendance");
        stands(number, "interview");
        events(number).endsWith("ofp.timeline.sessionAttended");
    }

    @Test
    void aThirdNoShowPausesByItself() {
        var number = newcomers.invitedToSession(Side.PARTICIPANT);
        miss(number);
        miss(number);
        work.complete(number, "Task_CallAboutSession", Map.of("callOutcome", "rebook"));
        miss(number);

        process(number).isWaitingAt("Timer_SessionPauseOver");
        time.fire("Timer_SessionPauseOver", number);
        process(number).isWaitingAt("Gateway_SessionAnswer");
        letters(number).endsWith("session-reminder");
    }

    private String invitation(CaseNumber number) {
        return records.token(number, newcomers.person(number), "session-invitation");
    }

    private InformationSessions.Offered booked(CaseNumber number) {
        return answers.sessions(invitation(number)).orElseThrow().booked();
    }

    private int seatsTaken(UUID session) {
        return Actors.SATO.asks(() -> desk.get(session)).booked();
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
