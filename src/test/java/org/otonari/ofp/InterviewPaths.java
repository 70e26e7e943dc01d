package org.otonari.ofp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.otonari.Newcomers;
import org.otonari.Paths;
import org.otonari.inbox.TaskRefused;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.people.People;
import org.springframework.beans.factory.annotation.Autowired;

/** Identity check and interview (domain.md §2.1, step 4). */
class InterviewPaths extends Paths {

    @Autowired
    Applications applications;

    @Autowired
    People people;

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
}
