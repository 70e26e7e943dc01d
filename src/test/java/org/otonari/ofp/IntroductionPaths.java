package org.otonari.ofp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.otonari.Actors;
import org.otonari.Paths;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people are introduced and answer, each for themselves (domain.md §2.1, step 8). */
class IntroductionPaths extends Paths {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Autowired
    Answers answers;

    @Autowired
    PairCare care;

    @Autowired
    MatchingDesk desk;

    @Test
    void bothAreHeldAndGetALinkOfTheirOwn() {
        var pair = story.introduced();

        process(pair).isWaitingAt("Wait_ParticipantAnswer", "Wait_VolunteerAnswer");
        stands(pair, "introduced");
        assertThat(records.held(pair)).isEqualTo(2);
        letters(pair).containsExactly("introduction", "introduction");
        for (var side : Side.values()) {
            stands(story.application(pair, side), "introduced");
            events(story.application(pair, side)).contains("ofp.timeline.introducedIn");
            assertThat(answers.introduction(token(pair, side))).hasValueSatisfying(it -> {
                assertThat(it.side()).isEqualTo(side);
                assertThat(it.other().name()).as("blurred").isNull();
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void bothAgreeWhoeverAnswersFirst(Side first) {
        var pair = story.introduced();

        story.answer(pair, first, true);
        process(pair).isWaitingAt(first == Side.PARTICIPANT ? "Wait_VolunteerAnswer" : "Wait_ParticipantAnswer");
        stands(pair, "introduced");
        story.answer(pair, first.other(), true);

        process(pair).isWaitingAt("Task_ArrangeFirstMeeting").hasPassed("End_BothAgreed");
        stands(pair, "preparing");
        events(pair).containsExactly("ofp.timeline.introduced", "ofp.timeline.agreed", "ofp.timeline.agreed");
        assertThat(answers.introduction(token(pair, first)))
                .hasValueSatisfying(it -> assertThat(it.other().name()).isNotNull());
    }

    @ParameterizedTest
    @EnumSource
    void eitherSideMayDeclineAndBothWaitOn(Side declining) {
        var pair = story.introduced();
        var other = token(pair, declining.other());

        story.answer(pair, declining, false);

        isClosed(pair, "End_Declined", "declined");
        process(pair).hasPassed(declining == Side.PARTICIPANT ? "End_ParticipantDeclined" : "End_VolunteerDeclined");
        bothWaitAgain(pair);
        letters(pair).endsWith("introduction-closed", "introduction-closed");
        assertThat(answers.introduction(other)).as("the other link").isEmpty();
        assertThatThrownBy(() -> answers.answerIntroduction(other, true)).isInstanceOf(Refusal.class);
    }

    @Test
    void theSecondMayDeclineAfterTheFirstHasAgreed() {
        var pair = story.introduced();
        story.answer(pair, Side.PARTICIPANT, true);
        story.answer(pair, Side.VOLUNTEER, false);

        isClosed(pair, "End_Declined", "declined");
        bothWaitAgain(pair);
    }

    @Test
    void nobodyAnswersTwice() {
        var pair = story.introduced();
        story.answer(pair, Side.PARTICIPANT, true);

        assertThatThrownBy(() -> story.answer(pair, Side.PARTICIPANT, false)).isInstanceOf(Refusal.class);
        process(pair).isWaitingAt("Wait_VolunteerAnswer");
    }

    @Test
    void onlyWhoeverHasNotAnsweredIsRemindedOnTheSecondBusinessDay() {
        var pair = introducedOnMonday();
        story.answer(pair, Side.PARTICIPANT, true);
        assertThat(dayOf("Timer_AnswerReminder", pair)).isEqualTo(DayOfWeek.WEDNESDAY);

        time.fire("Timer_AnswerReminder", pair);

        process(pair).isWaitingAt("Wait_VolunteerAnswer").hasPassed("End_AnswersReminded");
        assertThat(records.letters(pair, story.person(pair, Side.VOLUNTEER)))
                .containsExactly("introduction", "introduction-reminder");
        assertThat(records.letters(pair, story.person(pair, Side.PARTICIPANT))).containsExactly("introduction");

        answers.answerIntroduction(
                records.token(pair, story.person(pair, Side.VOLUNTEER), "introduction-reminder"), true);
        process(pair).isWaitingAt("Task_ArrangeFirstMeeting");
    }

    @Test
    void anIntroductionNobodyAnswersExpiresOnTheThirdBusinessDay() {
        var pair = introducedOnMonday();
        assertThat(dayOf("Timer_ProposalExpired", pair)).isEqualTo(DayOfWeek.THURSDAY);

        time.fire("Timer_ProposalExpired", pair);

        isClosed(pair, "End_Expired", "expired");
        bothWaitAgain(pair);
        assertThat(answers.introduction(token(pair, Side.PARTICIPANT))).isEmpty();
    }

    @Test
    void aCoordinatorMayTakeAnIntroductionBack() {
        var pair = story.introduced();

        Actors.SATO.does(() -> care.end(pair, EndReason.MISMATCH));

        isClosed(pair, "End_IntroductionWithdrawn", "withdrawn");
        bothWaitAgain(pair);
        assertThatThrownBy(() -> Actors.SATO.does(() -> care.end(pair, EndReason.MISMATCH)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void somebodyWhoIsIntroducedCannotBeIntroducedAgain() {
        var pair = story.introduced();
        var free = newcomers.waiting(Side.VOLUNTEER, "evacuee");

        assertThatThrownBy(
                        () -> Actors.SATO.asks(() -> desk.introduce(story.application(pair, Side.PARTICIPANT), free)))
                .isInstanceOf(Refusal.class);
        stands(free, "waiting");
    }

    private CaseNumber introducedOnMonday() {
        var participant = newcomers.waiting(Side.PARTICIPANT, "evacuee");
        var volunteer = newcomers.waiting(Side.VOLUNTEER, "evacuee");
        time.moveTo(time.today()
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .atTime(11, 0)
                .atZone(TOKYO)
                .toInstant());
        return story.introduce(participant, volunteer);
    }

    private DayOfWeek dayOf(String timer, CaseNumber pair) {
        return time.due(timer, pair).atZone(TOKYO).getDayOfWeek();
    }

    private String token(CaseNumber pair, Side side) {
        return records.token(pair, story.person(pair, side), "introduction");
    }

    private void bothWaitAgain(CaseNumber pair) {
        assertThat(records.held(pair)).isZero();
        for (var side : Side.values()) {
            stands(story.application(pair, side), "waiting");
            process(story.application(pair, side)).isWaitingAt("Wait_OnWaitingList");
        }
    }
}
