package org.otonari.ofp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.otonari.Actors.SATO;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.otonari.Newcomers;
import org.otonari.Paths;
import org.otonari.appointments.AppointmentKind;
import org.otonari.appointments.AppointmentStatus;
import org.otonari.appointments.AppointmentView;
import org.otonari.appointments.GuestAnswer;
import org.otonari.appointments.SuitableTime;
import org.otonari.inbox.Inbox;
import org.otonari.inbox.TaskHandler;
import org.otonari.inbox.TaskRefused;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.notify.Notices;
import org.otonari.people.People;
import org.springframework.beans.factory.annotation.Autowired;

/** Identity check and interview (domain.md §2.1, step 4). */
class InterviewPaths extends Paths {

    @Autowired
    Applications applications;

    @Autowired
    People people;

    @Autowired
    Invitations invitations;

    @Autowired
    DateCare care;

    @Autowired
    Inbox inbox;

    @Autowired
    Notices notices;

    @Test
    void theInterviewIsArrangedAndTheApplicantInvited() {
        var number = newcomers.afterSession(Side.PARTICIPANT);
        newcomers.arrangeInterview(number);

        process(number).isWaitingAt("Task_CheckIdentity");
        letters(number).endsWith("interview-invitation");
        assertThat(applications.summary(number).interviewAt()).isAfter(time.now());
    }

    @Test
    void anInterviewCannotBeArrangedForYesterday() {
        var number = newcomers.afterSession(Side.PARTICIPANT);

        assertThatThrownBy(() -> work.complete(
                        number,
                        "Task_ArrangeInterview",
                        Map.of(
                                "interviewAt", time.afternoonIn(-1),
                                "interviewMethod", "online",
                                "interviewPlace", "Zoom")))
                .isInstanceOf(TaskRefused.class);
        process(number).isWaitingAt("Task_ArrangeInterview");
    }

    @Test
    void anInterviewThatWasHeldLeavesWhatWasHeardAndWaitsForTheDecision() {
        var number = newcomers.atInterview(Side.PARTICIPANT);
        process(number).isWaitingAt("Task_HoldInterview");

        work.complete(number, "Task_HoldInterview", Newcomers.heard("student"));

        process(number).isWaitingAt("Task_Decide").variables().containsEntry("feeReduction", "student");
        stands(number, "deciding");
        var heard = applications.summary(number);
        assertThat(heard.feeReduction()).isEqualTo(FeeReduction.STUDENT);
        assertThat(heard.person().considerations()).isEqualTo("夜の電話は避ける");
        assertThat(people.identityCheck(heard.person().id()))
                .hasValueSatisfying(it -> assertThat(it.confirmed()).isTrue());
    }

    @Test
    void childrenInTheHomeAreRememberedForTheMatching() {
        var number = newcomers.atInterview(Side.PARTICIPANT);

        work.complete(number, "Task_HoldInterview", heardWith("minorsInHome", "yes"));

        assertThat(applications.summary(number).minorsInHome()).isTrue();
        process(number).variables().doesNotContainKey("minorsInHome");
    }

    @Test
    void nothingHeardInTheInterviewBecomesAVariableOfTheProcess() {
        var number = newcomers.atDecision(Side.PARTICIPANT, "none");

        process(number).variables().doesNotContainKeys("wishes", "considerations", "household", "availability");
    }

    @Test
    void anIdentityThatCannotBeConfirmedGoesStraightToTheDecision() {
        var number = newcomers.afterSession(Side.PARTICIPANT);
        newcomers.arrangeInterview(number);

        work.complete(number, "Task_CheckIdentity", Map.of("identity", "not_confirmed"));

        process(number).isWaitingAt("Task_Decide").hasNotPassed("Task_HoldInterview");
        stands(number, "deciding");
        assertThat(people.identityCheck(newcomers.person(number)))
                .hasValueSatisfying(it -> assertThat(it.confirmed()).isFalse());
    }

    @Test
    void aMissedInterviewIsFollowedByACallAndArrangedAgain() {
        var number = missed();
        process(number).isWaitingAt("Task_CallAboutInterview");

        work.complete(number, "Task_CallAboutInterview", Map.of("callOutcome", "rebook"));
        process(number).isWaitingAt("Task_ArrangeInterview");
        newcomers.arrangeInterview(number);
        letters(number).endsWith("interview-invitation", "interview-invitation");
    }

    @Test
    void aMissedInterviewForgetsNoFeeReductionThatWasGrantedBefore() {
        var number = missed();

        process(number).variables().containsEntry("feeReduction", "none");
    }

    @Test
    void aMissedInterviewCanLeadToAPauseOfSixtyDays() {
        var number = missed();
        work.complete(number, "Task_CallAboutInterview", Map.of("callOutcome", "pause"));
        process(number).isWaitingAt("Timer_InterviewPauseOver");
        assertThat(time.until("Timer_InterviewPauseOver", number)).isEqualTo(Duration.ofDays(60));

        time.fire("Timer_InterviewPauseOver", number);
        process(number).isWaitingAt("Task_ArrangeInterview");
    }

    @Test
    void aMissedInterviewCanBeTheEnd() {
        var number = missed();
        work.complete(number, "Task_CallAboutInterview", Map.of("callOutcome", "withdraw"));

        isClosed(number, "End_LeftBeforeDecision", "withdrawn");
        letters(number).endsWith("farewell");
    }

    private CaseNumber missed() {
        var number = newcomers.atInterview(Side.PARTICIPANT);
        work.complete(number, "Task_HoldInterview", Map.of("interview", "no_show"));
        return number;
    }

    @Test
    void whoCannotComeBringsTheProcessBackToArrangingAndTheSameDateMoves() {
        var number = newcomers.afterSession(Side.PARTICIPANT);
        newcomers.arrangeInterview(number);
        var before = date(number);

        invitations.cannotCome(
                records.token(number, newcomers.person(number), "interview-invitation"),
                new GuestAnswer(false, Set.of(SuitableTime.WEEKDAY_EVENING), "木曜は休み"));

        process(number)
                .isWaitingAt("Task_ArrangeInterview")
                .isNotWaitingAt("Task_CheckIdentity")
                .hasPassed("Catch_IdentityCheckPutOff");
        events(number).endsWith("ofp.timeline.cannotCome");
        assertThat(date(number).status()).isEqualTo(AppointmentStatus.BEING_MOVED);
        assertThat(SATO.asks(() -> inbox.facts(work.task(number, "Task_ArrangeInterview"), Locale.JAPANESE)))
                .extracting(TaskHandler.Fact::value)
                .contains("平日の夜、木曜は休み");
        assertThat(SATO.asks(() -> notices.mine(0, 1)).get(0).arguments())
                .contains(number.value(), "appointments.kind.interview");

        newcomers.arrangeInterview(number);
        var after = date(number);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.sequence()).isEqualTo(before.sequence() + 1);
        assertThat(after.status()).isEqualTo(AppointmentStatus.CONFIRMED);
        process(number).isWaitingAt("Task_CheckIdentity");
    }

    @Test
    void alsoAfterTheIdentityCheckAnotherDateCanBeFound() {
        var number = newcomers.atInterview(Side.PARTICIPANT);

        SATO.does(() -> care.move(number, date(number).id()));

        process(number)
                .isWaitingAt("Task_ArrangeInterview")
                .isNotWaitingAt("Task_HoldInterview")
                .hasPassed("Catch_InterviewPutOff");
        events(number).endsWith("ofp.timeline.dateGivenUp");
        letters(number).endsWith("date-called-off");
    }

    @Test
    void whoWillComeSaysSoAndTheProcessWaitsOn() {
        var number = newcomers.afterSession(Side.PARTICIPANT);
        newcomers.arrangeInterview(number);
        var token = records.token(number, newcomers.person(number), "interview-invitation");

        invitations.come(token);

        process(number).isWaitingAt("Task_CheckIdentity");
        assertThat(invitations.open(token))
                .hasValueSatisfying(it -> assertThat(it.coming()).isTrue());
        events(number).endsWith("ofp.timeline.coming");
    }

    @Test
    void aDateIsDeclinedOnceAndAnOldLinkShowsTheNewDate() {
        var number = newcomers.afterSession(Side.PARTICIPANT);
        newcomers.arrangeInterview(number);
        var token = records.token(number, newcomers.person(number), "interview-invitation");
        var no = new GuestAnswer(false, Set.of(), null);
        invitations.cannotCome(token, no);

        assertThatThrownBy(() -> invitations.cannotCome(token, no)).isInstanceOf(Refusal.class);
        assertThat(invitations.open(token))
                .hasValueSatisfying(it -> assertThat(it.state()).isEqualTo(Invitations.State.BEING_MOVED));

        newcomers.arrangeInterview(number);
        assertThat(invitations.open(token)).hasValueSatisfying(it -> {
            assertThat(it.state()).isEqualTo(Invitations.State.HOLDS);
            assertThat(it.coming()).isFalse();
        });
        invitations.cannotCome(token, no);
        process(number).isWaitingAt("Task_ArrangeInterview");
    }

    @Test
    void anInterviewThatWasHeldIsNotMovedByALaterOne() {
        var number = newcomers.atInterview(Side.PARTICIPANT);
        var token = records.token(number, newcomers.person(number), "interview-invitation");
        work.complete(number, "Task_HoldInterview", Newcomers.heard("none"));

        assertThat(date(number).status()).isEqualTo(AppointmentStatus.HELD);
        assertThatThrownBy(() -> invitations.come(token)).isInstanceOf(Refusal.class);
    }

    private static Map<String, Object> heardWith(String question, String answer) {
        var answers = new HashMap<>(Newcomers.heard("none"));
        answers.put(question, answer);
        return answers;
    }

    private AppointmentView date(CaseNumber number) {
        return SATO.asks(() -> care.of(number)).stream()
                .filter(it -> it.kind() == AppointmentKind.INTERVIEW)
                .findFirst()
                .orElseThrow();
    }
}
