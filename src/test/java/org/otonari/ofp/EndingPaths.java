package org.otonari.ofp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.otonari.Actors;
import org.otonari.Paths;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** How a pair ends, in time or early, and what comes next for each (domain.md §2.1, steps 11 and 12). */
class EndingPaths extends Paths {

    @Autowired
    PairCare care;

    @Autowired
    Pairs pairs;

    @Autowired
    Applications applications;

    @Test
    void theEndIsAnnouncedFifteenDaysAheadAndReviewedOnTheDay() {
        var pair = story.established();
        story.liveThroughTheHalfYear(pair);
        process(pair).isWaitingAt("Timer_PlannedEnd");
        stands(pair, "closing");
        letters(pair).endsWith("closing-notice", "closing-notice");
        assertThat(time.until("Timer_PlannedEnd", pair)).isEqualTo(Duration.ofDays(15));

        time.fire("Timer_PlannedEnd", pair);
        process(pair).isWaitingAt("Task_ClosingReview");
        work.complete(pair, "Task_ClosingReview", Map.of("participantVoice", "友だちになれた", "meetings", 24));
        process(pair).isWaitingAt("Task_RecordOutcome");
    }

    @Test
    void aPairThatRestedEndsLater() {
        var pair = story.established();
        var end = pairs.summary(pair).plannedEndAt();
        Actors.SATO.does(() -> care.pause(pair, time.today().plusDays(20)));
        time.pass(days(10));
        Actors.SATO.does(() -> care.resume(pair));
        story.liveThroughTheHalfYear(pair);

        assertThat(time.due("Timer_PlannedEnd", pair)).isEqualTo(end.plus(Duration.ofDays(10)));
    }

    @ParameterizedTest
    @CsvSource({"friends, friends", "volunteer, leave", "leave, friends"})
    void aCompletedPairClosesBothApplications(String participant, String volunteer) {
        var pair = story.atOutcome();

        work.complete(pair, "Task_RecordOutcome", Map.of("participantNext", participant, "volunteerNext", volunteer));

        isClosed(pair, "End_Completed", "completed");
        process(pair).hasPassed("End_Accompanied");
        letters(pair).endsWith("pair-completed", "pair-completed");
        assertThat(records.held(pair)).isZero();
        for (var side : Side.values()) {
            isClosed(story.application(pair, side), "End_Completed", "completed");
        }
    }

    @Test
    void aParticipantWhoBecomesAVolunteerAppliesWithoutBeingAskedAgain() {
        var pair = story.atOutcome();

        work.complete(pair, "Task_RecordOutcome", Map.of("participantNext", "volunteer", "volunteerNext", "friends"));

        var former = story.application(pair, Side.PARTICIPANT);
        events(former).endsWith("ofp.timeline.cameBackIn");
        var next = applicationOf(story.person(pair, Side.PARTICIPANT), "VOL");
        process(next).isWaitingAt("Task_CheckApplication");
        events(next).startsWith("ofp.timeline.cameBack");
        letters(next).containsExactly("application-received");
        assertThat(applications.summary(next).person())
                .isEqualTo(applications.summary(former).person());
        assertThat(Actors.SATO.asks(() -> care.nextSteps(pair)).get(Side.PARTICIPANT))
                .as("only the new pair is left to offer")
                .containsExactly(Side.PARTICIPANT);
    }

    @Test
    void friendsMayStartTheNextStepLaterWithOneClick() {
        var pair = story.atOutcome();
        work.complete(pair, "Task_RecordOutcome", Map.of("participantNext", "friends", "volunteerNext", "friends"));

        var next = Actors.SATO.asks(() -> care.startNextStep(pair, Side.VOLUNTEER, Side.VOLUNTEER));
        progress.of(next);

        stands(next, "received");
        assertThatThrownBy(() -> Actors.SATO.does(() -> care.startNextStep(pair, Side.VOLUNTEER, Side.VOLUNTEER)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Actors.SATO.does(() -> care.startNextStep(pair, Side.VOLUNTEER, Side.PARTICIPANT)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Actors.MORI.does(() -> care.startNextStep(pair, Side.PARTICIPANT, Side.VOLUNTEER)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void thePairThatIsNotCompletedHasNoNextStepToStart() {
        var pair = story.established();

        assertThat(Actors.SATO.asks(() -> care.nextSteps(pair))).isEmpty();
        assertThatThrownBy(() -> Actors.SATO.does(() -> care.startNextStep(pair, Side.PARTICIPANT, Side.VOLUNTEER)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whyAPairEndedIsKeptInTheWordsOfWhoeverEndedIt() {
        var pair = story.established();

        Actors.SATO.does(() -> care.end(pair, EndReason.MISMATCH, "会う時間が合わなかった"));

        events(pair).contains("ofp.timeline.endAsked");
        assertThat(database.sql("select text from timeline_entry where case_number = ? and text_key = ?")
                        .params(pair.value(), "ofp.timeline.endAsked")
                        .query(String.class)
                        .single())
                .isEqualTo("会う時間が合わなかった");
    }

    @Autowired
    JdbcClient database;

    private CaseNumber applicationOf(PersonId person, String prefix) {
        var number = database.sql("select case_number from ofp_application where person_id = ? and case_number like ?")
                .params(person.value().toString(), prefix + "-%")
                .query(String.class)
                .single();
        return new CaseNumber(number);
    }

    @Test
    void whoeverWishesANewPairWaitsAnew() {
        var pair = story.atOutcome();

        work.complete(pair, "Task_RecordOutcome", Map.of("participantNext", "friends", "volunteerNext", "new_pair"));

        isClosed(story.application(pair, Side.PARTICIPANT), "End_Completed", "completed");
        var volunteer = story.application(pair, Side.VOLUNTEER);
        process(volunteer).isWaitingAt("Wait_OnWaitingList");
        assertThat(applications.summary(volunteer).waitingSince()).isEqualTo(time.today());
        assertThat(applications.summary(volunteer).priority()).isFalse();
    }

    @Test
    void aMismatchWithinSixtyDaysIsNobodysFaultAndBothAreMatchedAgainFirst() {
        var pair = story.established();
        var since =
                applications.summary(story.application(pair, Side.PARTICIPANT)).waitingSince();
        time.pass(days(59));

        end(pair, EndReason.MISMATCH);

        isClosed(pair, "End_Rematched", "mismatch");
        letters(pair).endsWith("pair-ended-rematch", "pair-ended-rematch");
        assertThat(records.held(pair)).isZero();
        for (var side : Side.values()) {
            var application = applications.summary(story.application(pair, side));
            assertThat(application.status()).isEqualTo(ApplicationStatus.WAITING);
            assertThat(application.priority()).isTrue();
            process(application.number()).isWaitingAt("Wait_OnWaitingList");
        }
        assertThat(applications
                        .summary(story.application(pair, Side.PARTICIPANT))
                        .waitingSince())
                .isEqualTo(since);
    }

    @Test
    void aMismatchLaterIsTalkedOver() {
        var pair = story.established();
        time.pass(days(61));

        end(pair, EndReason.MISMATCH);
        process(pair).isWaitingAt("Task_DecideNextSteps");
        assertThat(records.outcome(pair)).isEqualTo("mismatch");
        work.complete(pair, "Task_DecideNextSteps", Map.of("participantNext", "waiting", "volunteerNext", "leave"));

        process(pair).isEnded().hasPassed("End_EndedEarly");
        process(story.application(pair, Side.PARTICIPANT)).isWaitingAt("Wait_OnWaitingList");
        stands(story.application(pair, Side.PARTICIPANT), "waiting");
        isClosed(story.application(pair, Side.VOLUNTEER), "End_LeftAfterPair", "ended_early");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MISMATCH")
    void everyOtherReasonIsKeptAndTalkedOver(EndReason reason) {
        var pair = story.established();

        end(pair, reason);

        process(pair).isWaitingAt("Task_DecideNextSteps");
        assertThat(records.outcome(pair)).isEqualTo(reason.code());
        assertThat(pairs.summary(pair).status()).isEqualTo(PairStatus.ENDED_EARLY);
    }

    @Test
    void aPairCanEndWhileItRests() {
        var pair = story.established();
        Actors.SATO.does(() -> care.pause(pair, time.today().plusDays(20)));

        end(pair, EndReason.ILLNESS);

        process(pair).isWaitingAt("Task_DecideNextSteps");
    }

    @Test
    void aPairCanEndWhileItIsClosing() {
        var pair = story.established();
        story.liveThroughTheHalfYear(pair);

        end(pair, EndReason.LEFT_JAPAN);

        process(pair).isWaitingAt("Task_DecideNextSteps");
        openSteps(pair).containsExactly("Task_DecideNextSteps");
    }

    @Test
    void aPairThatIsOverCannotEndAgain() {
        var pair = story.established();
        end(pair, EndReason.BUSY);

        assertThatThrownBy(() -> end(pair, EndReason.MOVED)).isInstanceOf(Refusal.class);
        assertThat(records.outcome(pair)).isEqualTo("busy");
    }

    @Test
    void beforeItIsEstablishedAnEndTakesTheIntroductionBack() {
        var pair = story.atFirstMeeting();

        end(pair, EndReason.MISMATCH);

        isClosed(pair, "End_IntroductionWithdrawn", "withdrawn");
        for (var side : Side.values()) {
            stands(story.application(pair, side), "waiting");
        }
    }

    @Test
    void thoseWhoFailedTogetherAreNotSuggestedToEachOtherAgain() {
        var pair = story.established();
        end(pair, EndReason.MISMATCH);
        var participant = story.application(pair, Side.PARTICIPANT);

        var suggestions = Actors.SATO.asks(() -> desk.suggestionsFor(participant));

        assertThat(suggestions.suggestions())
                .noneMatch(it -> it.other().number().equals(story.application(pair, Side.VOLUNTEER)));
    }

    @Autowired
    MatchingDesk desk;

    private void end(CaseNumber pair, EndReason reason) {
        Actors.SATO.does(() -> care.end(pair, reason));
    }
}
