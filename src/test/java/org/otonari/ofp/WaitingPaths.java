package org.otonari.ofp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.otonari.Newcomers;
import org.otonari.Paths;
import org.otonari.kernel.Side;
import org.springframework.beans.factory.annotation.Autowired;

/** On the waiting list, and what becomes of it (domain.md §2.1, step 7). */
class WaitingPaths extends Paths {

    @Autowired
    Applications applications;

    @Test
    void afterThirtyDaysACoordinatorLooksAfterSixtyASupervisor() {
        var number = newcomers.waiting(Side.PARTICIPANT, "evacuee");
        assertThat(time.until("Timer_WaitingAlert", number)).isEqualTo(Duration.ofDays(30));
        assertThat(time.until("Timer_WaitingEscalation", number)).isEqualTo(Duration.ofDays(60));

        time.fire("Timer_WaitingAlert", number);
        process(number).isWaitingAt("Wait_OnWaitingList", "Task_ReviewWaiting");
        work.complete(number, "Task_ReviewWaiting", Map.of("note", "英語の話せる方を探す"));
        process(number).isWaitingAt("Wait_OnWaitingList").hasPassed("End_WaitingReviewed");

        time.fire("Timer_WaitingEscalation", number);
        process(number).isWaitingAt("Wait_OnWaitingList", "Task_ReviewLongWaiting");
        work.complete(number, "Task_ReviewLongWaiting", Map.of("note", "区外も含める"));
        process(number).isWaitingAt("Wait_OnWaitingList").hasPassed("End_LongWaitingReviewed");
        stands(number, "waiting");
    }

    @Test
    void whoeverStillWaitsIsLookedAfterAgainEverySixtyDays() {
        var number = newcomers.waiting(Side.PARTICIPANT, "evacuee");
        for (var times = 1; times <= 3; times++) {
            assertThat(time.until("Timer_WaitingEscalation", number)).isEqualTo(Duration.ofDays(60));
            time.fire("Timer_WaitingEscalation", number);
            work.complete(number, "Task_ReviewLongWaiting", Map.of("note", "区外も含める"));
        }
        process(number).isWaitingAt("Wait_OnWaitingList");
    }

    @Test
    void threeDeclinedIntroductionsLeadToANewHearing() {
        var participant = newcomers.waiting(Side.PARTICIPANT, "evacuee");
        for (var time = 1; time <= 3; time++) {
            stands(participant, "waiting");
            var pair = story.introduce(participant, newcomers.waiting(Side.VOLUNTEER, "evacuee"));
            story.answer(pair, Side.PARTICIPANT, false);
        }

        process(participant).isWaitingAt("Task_ArrangeInterview").hasPassed("Catch_HearingNeeded");
        stands(participant, "interview");
        assertThat(applications.summary(participant).declinedIntroductions()).isZero();

        newcomers.arrangeInterview(participant);
        work.complete(participant, "Task_CheckIdentity", Map.of("identity", "confirmed", "documentKind", "passport"));
        work.complete(participant, "Task_HoldInterview", Newcomers.heard("evacuee"));
        work.complete(participant, "Task_Decide", Map.of("decision", "accept"));
        process(participant).isWaitingAt("Wait_OnWaitingList");
        stands(participant, "waiting");
    }

    @Test
    void aNewHearingAsksForNoSecondRegistrationFee() {
        var participant = newcomers.waiting(Side.PARTICIPANT, "none");
        for (var time = 1; time <= 3; time++) {
            var pair = story.introduce(participant, newcomers.waiting(Side.VOLUNTEER, "evacuee"));
            story.answer(pair, Side.PARTICIPANT, false);
        }
        newcomers.arrangeInterview(participant);
        work.complete(participant, "Task_CheckIdentity", Map.of("identity", "confirmed", "documentKind", "passport"));
        work.complete(participant, "Task_HoldInterview", Newcomers.heard("none"));
        work.complete(participant, "Task_Decide", Map.of("decision", "accept"));

        process(participant).isWaitingAt("Wait_OnWaitingList");
    }

    @Test
    void whoeverIsDeclinedByTheOtherSideKeepsTheirPlace() {
        var participant = newcomers.waiting(Side.PARTICIPANT, "evacuee");
        var since = applications.summary(participant).waitingSince();
        time.pass(days(10));
        var pair = story.introduce(participant, newcomers.waiting(Side.VOLUNTEER, "evacuee"));

        story.answer(pair, Side.VOLUNTEER, false);

        var now = applications.summary(participant);
        assertThat(now.status()).isEqualTo(ApplicationStatus.WAITING);
        assertThat(now.waitingSince()).isEqualTo(since);
        assertThat(now.declinedIntroductions()).isZero();
    }
}
