package org.otonari.ofp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.otonari.Actors;
import org.otonari.Paths;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.springframework.beans.factory.annotation.Autowired;

/** Six months of activity: questions to both sides separately, and what silence leads to (domain.md §2.1, step 10). */
class CheckInPaths extends Paths {

    @Autowired
    Pairs pairs;

    @Autowired
    Answers answers;

    @Autowired
    PairCare care;

    @Test
    void everyCheckInGoesToBothSidesSeparately() {
        var pair = story.established();
        var start = time.now();

        story.liveThroughTheHalfYear(pair);

        for (var side : Side.values()) {
            var asked = pairs.summary(pair).checkIns().stream()
                    .filter(it -> it.side() == side)
                    .toList();
            assertThat(asked).extracting(PairSummary.CheckInSummary::day).containsExactly(14, 30, 60, 90, 120, 150);
            assertThat(asked).allSatisfy(it -> assertThat(Duration.between(start, it.sentAt()))
                    .isEqualTo(Duration.ofDays(it.day())));
            assertThat(records.letters(pair, story.person(pair, side)).stream().filter("check-in"::equals))
                    .hasSize(6);
        }
        assertThat(records.letters(pair)).doesNotContain("check-in-reminder");
    }

    @Test
    void oneSideNeverSeesWhatTheOtherAnswered() {
        var pair = withCheckIn();
        answers.answerCheckIn(story.checkInToken(pair, Side.PARTICIPANT), "1", "ok", "少し緊張します");

        assertThat(answers.checkIn(story.checkInToken(pair, Side.VOLUNTEER))).hasValueSatisfying(it -> {
            assertThat(it.answered()).isFalse();
            assertThat(it.message()).isNull();
        });
        events(pair).contains("ofp.timeline.checkInAnswered");
        assertThat(pairs.summary(pair).checkIns().get(0).message()).isEqualTo("少し緊張します");
    }

    @Test
    void silenceIsRemindedAfterSevenDaysCalledAfterFourteenAndAtRiskAfterThirty() {
        var pair = withCheckIn();
        var sent = time.now();
        story.answerCheckIn(pair, Side.VOLUNTEER, "great");

        story.nextMilestone(pair);
        assertThat(Duration.between(sent, time.now())).isEqualTo(Duration.ofDays(7));
        assertThat(records.letters(pair, story.person(pair, Side.PARTICIPANT))).contains("check-in-reminder");
        assertThat(records.letters(pair, story.person(pair, Side.VOLUNTEER))).doesNotContain("check-in-reminder");

        story.nextMilestone(pair);
        assertThat(Duration.between(sent, time.now())).isEqualTo(Duration.ofDays(14));
        process(pair).isWaitingAt("Timer_NextMilestone", "Task_CallSilent");
        events(pair).contains("ofp.timeline.silent");
        work.complete(
                pair,
                "Task_CallSilent",
                Map.of("reachedParticipant", "not_reached", "reachedVolunteer", "not_needed", "note", "留守番電話"));
        process(pair).isWaitingAt("Timer_NextMilestone").hasPassed("End_SilentCalled");

        liveUntil(pair, "Task_SupportAtRisk");
        assertThat(Duration.between(sent, time.now())).isEqualTo(Duration.ofDays(30));
        events(pair).contains("ofp.timeline.atRisk");
        work.complete(pair, "Task_SupportAtRisk", Map.of("situation", "仕事が忙しい", "action", "月一回に減らす"));
        process(pair).isWaitingAt("Timer_NextMilestone").hasPassed("End_AtRiskSupported");
        stands(pair, "active");
    }

    @Test
    void anAnswerStopsTheReminderTheCallAndTheRisk() {
        var pair = withCheckIn();
        story.answerCheckIn(pair, Side.PARTICIPANT, "good");
        story.answerCheckIn(pair, Side.VOLUNTEER, "good");

        story.nextMilestone(pair);
        assertThat(records.letters(pair)).doesNotContain("check-in-reminder");
        assertThat(pairs.summary(pair).checkIns())
                .as("the timer found nothing to do")
                .hasSize(2);

        story.nextMilestone(pair);
        assertThat(pairs.summary(pair).checkIns()).hasSize(4);
        openSteps(pair).isEmpty();
    }

    @Test
    void anAnswerAfterTheReminderStopsTheCall() {
        var pair = withCheckIn();
        story.nextMilestone(pair);
        story.answerCheckIn(pair, Side.PARTICIPANT, "good");
        story.answerCheckIn(pair, Side.VOLUNTEER, "good");

        story.nextMilestone(pair);

        openSteps(pair).isEmpty();
    }

    @Test
    void twoSilentSidesAreOneCall() {
        var pair = withCheckIn();
        story.nextMilestone(pair);
        story.nextMilestone(pair);

        openSteps(pair).containsExactly("Task_CallSilent");
        assertThat(records.count("inbox_item", "case_number", pair.value())).isEqualTo(1);
        assertThat(pairs.summary(pair).checkIns()).allMatch(PairSummary.CheckInSummary::silent);
    }

    @Test
    void twoWorryingSidesAreAtRiskAtOnceAndBringOneTask() {
        var pair = withCheckIn();
        story.answerCheckIn(pair, Side.PARTICIPANT, "bad");
        openSteps(pair).as("one unhappy side is a concern").containsExactly("Task_RespondToConcern");

        story.answerCheckIn(pair, Side.VOLUNTEER, "ok");

        openSteps(pair).containsExactlyInAnyOrder("Task_RespondToConcern", "Task_SupportAtRisk");
        process(pair).hasPassed("Catch_HealthAtRisk");
        events(pair).contains("ofp.timeline.healthAtRisk");

        story.answerCheckIn(pair, Side.PARTICIPANT, "bad");
        assertThat(work.openSteps(pair)).containsOnlyOnce("Task_SupportAtRisk");
    }

    @Test
    void aSpellAtRiskEndsWithABetterAnswerAndTheNextOneBringsANewTask() {
        var pair = atRisk();
        work.complete(pair, "Task_SupportAtRisk", Map.of("situation", "行き違い", "action", "三人で話した"));
        respond(pair);
        untilAsked(pair, 30);

        story.answerCheckIn(pair, Side.PARTICIPANT, "great");
        story.answerCheckIn(pair, Side.VOLUNTEER, "great");
        events(pair).contains("ofp.timeline.recovered");
        untilAsked(pair, 60);
        story.answerCheckIn(pair, Side.PARTICIPANT, "bad");
        story.answerCheckIn(pair, Side.VOLUNTEER, "ok");

        assertThat(work.openSteps(pair)).contains("Task_SupportAtRisk");
    }

    @Test
    void whileACallIsOpenAnotherSilenceBringsNoSecondOne() {
        var pair = withCheckIn();
        liveUntil(pair, "Task_CallSilent");
        story.answerCheckIn(pair, Side.PARTICIPANT, "good");

        untilAsked(pair, 60);

        events(pair).filteredOn("ofp.timeline.silent"::equals).hasSize(2);
        assertThat(work.openSteps(pair)).containsOnlyOnce("Task_CallSilent");
    }

    @Test
    void whileAPairIsSupportedAnotherSpellAtRiskBringsNoSecondTask() {
        var pair = atRisk();
        untilAsked(pair, 30);
        story.answerCheckIn(pair, Side.PARTICIPANT, "great");
        story.answerCheckIn(pair, Side.VOLUNTEER, "great");
        untilAsked(pair, 60);
        story.answerCheckIn(pair, Side.PARTICIPANT, "bad");
        story.answerCheckIn(pair, Side.VOLUNTEER, "ok");

        events(pair).filteredOn("ofp.timeline.healthAtRisk"::equals).hasSize(2);
        assertThat(work.openSteps(pair)).containsOnlyOnce("Task_SupportAtRisk");
    }

    @Test
    void aPairThatBecameAtRiskWhileItRestedIsSupportedWhenItGoesOn() {
        var pair = withCheckIn();
        Actors.SATO.does(() -> care.pause(pair, time.today().plusDays(20)));
        story.answerCheckIn(pair, Side.PARTICIPANT, "bad");
        story.answerCheckIn(pair, Side.VOLUNTEER, "ok");
        openSteps(pair).containsExactly("Task_RespondToConcern");

        Actors.SATO.does(() -> care.resume(pair));
        story.nextMilestone(pair);

        openSteps(pair).containsExactlyInAnyOrder("Task_RespondToConcern", "Task_SupportAtRisk");
    }

    private CaseNumber atRisk() {
        var pair = withCheckIn();
        story.answerCheckIn(pair, Side.PARTICIPANT, "bad");
        story.answerCheckIn(pair, Side.VOLUNTEER, "ok");
        return pair;
    }

    private void untilAsked(CaseNumber pair, int day) {
        while (pairs.summary(pair).checkIns().stream().noneMatch(it -> it.day() == day)) {
            story.nextMilestone(pair);
        }
    }

    @Test
    void afterThreeMonthsThereIsAReview() {
        var pair = story.established();
        var start = time.now().atZone(ZoneId.of("Asia/Tokyo"));

        liveUntil(pair, "Task_MidReview");

        assertThat(time.now()).isEqualTo(start.plusMonths(3).toInstant());
        work.complete(
                pair,
                "Task_MidReview",
                Map.of("participantVoice", "よく話せる", "volunteerVoice", "順調", "adjustments", "なし"));
        process(pair).isWaitingAt("Timer_NextMilestone").hasPassed("End_MidReviewed");
    }

    @Test
    void whoeverAsksForHelpIsAnsweredTheSameDay() {
        var pair = withCheckIn();

        story.askForHelp(pair, Side.PARTICIPANT);

        process(pair).isWaitingAt("Timer_NextMilestone", "Task_RespondToConcern");
        events(pair).contains("ofp.timeline.helpAsked");
        respond(pair);
        process(pair).isWaitingAt("Timer_NextMilestone").hasPassed("End_ConcernAnswered");
    }

    @Test
    void aBadMoodIsACallForHelp() {
        var pair = withCheckIn();

        story.answerCheckIn(pair, Side.VOLUNTEER, "bad");

        openSteps(pair).containsExactly("Task_RespondToConcern");
        assertThat(pairs.summary(pair).checkIns()).anyMatch(PairSummary.CheckInSummary::helpAsked);
    }

    @Test
    void helpCanBeAskedForAgain() {
        var pair = withCheckIn();
        story.askForHelp(pair, Side.PARTICIPANT);
        respond(pair);

        story.askForHelp(pair, Side.PARTICIPANT);

        openSteps(pair).containsExactly("Task_RespondToConcern");
    }

    @Test
    void whoeverAsksForHelpAfterThePairIsOverLearnsThatTheLinkIsOver() {
        var pair = withCheckIn();
        Actors.SATO.does(() -> care.end(pair, EndReason.BUSY));

        assertThatThrownBy(() -> story.askForHelp(pair, Side.PARTICIPANT)).isInstanceOf(Refusal.class);
    }

    @Test
    void helpAskedForWhileThePairIsClosingReachesACoordinator() {
        var pair = story.established();
        story.liveThroughTheHalfYear(pair);

        story.askForHelp(pair, Side.VOLUNTEER);

        openSteps(pair).containsExactly("Task_RespondToConcern");
    }

    private void respond(CaseNumber pair) {
        work.complete(pair, "Task_RespondToConcern", Map.of("heard", "会話が続かない", "done", "話題を一緒に考えた"));
    }

    private CaseNumber withCheckIn() {
        var pair = story.established();
        story.nextMilestone(pair);
        return pair;
    }

    /** The volunteer answers everything; time passes until the task is there. */
    private void liveUntil(CaseNumber pair, String step) {
        while (!work.openSteps(pair).contains(step)) {
            story.nextMilestone(pair);
            for (var checkIn : pairs.summary(pair).checkIns()) {
                if (checkIn.answeredAt() == null && checkIn.side() == Side.VOLUNTEER) {
                    story.answerCheckIn(pair, Side.VOLUNTEER, "good");
                }
            }
        }
    }
}
