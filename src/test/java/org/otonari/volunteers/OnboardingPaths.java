package org.otonari.volunteers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.otonari.Actors;
import org.otonari.Paths;
import org.otonari.Volunteering;
import org.otonari.inbox.Inbox;
import org.otonari.inbox.TaskRefused;
import org.otonari.inbox.Undo;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;
import org.otonari.ofp.PairCare;
import org.otonari.volunteers.VolunteerAnswers.Next;
import org.springframework.beans.factory.annotation.Autowired;

/** From the acceptance to the first day as a volunteer (domain.md §2.2). */
class OnboardingPaths extends Paths {

    @Autowired
    Volunteering volunteering;

    @Autowired
    Volunteers volunteers;

    @Autowired
    VolunteerAnswers answers;

    @Autowired
    PairCare care;

    @Autowired
    Inbox inbox;

    @Autowired
    Undo undo;

    private CaseNumber application;
    private CaseNumber number;
    private PersonId person;

    @Test
    void acceptanceBeginsTheRegistrationAndTheTwoCasesNameEachOther() {
        accepted();

        process(number).isWaitingAt("Wait_Pledge");
        stands(number, "onboarding");
        assertThat(number.value()).startsWith("REG-");
        letters(number).containsExactly("volunteer-pledge");
        events(number).containsExactly("volunteers.timeline.begun");
        events(application).contains("volunteers.timeline.begunIn");
        assertThat(standing().missing())
                .containsExactly(Requirement.PLEDGE, Requirement.TRAINING, Requirement.QUIZ, Requirement.INSURANCE);
        assertThat(standing().mayBeIntroduced()).isFalse();
    }

    @Test
    void aParticipantIsNotInTheRegister() {
        var participant = newcomers.accepted(Side.PARTICIPANT, "evacuee");

        assertThat(volunteers.of(List.of(newcomers.person(participant)))).isEmpty();
    }

    @Test
    void pledgeTrainingQuizAndInsuranceMakeAVolunteer() {
        accepted();
        assertThat(page().next()).isEqualTo(Next.PLEDGE);

        volunteering.pledge(number, person);
        process(number).isWaitingAt("Task_RecordTraining");
        assertThat(page().next()).isEqualTo(Next.NOTHING);

        volunteering.recordTraining(number);
        process(number).isWaitingAt("Wait_Quiz");
        assertThat(page().next()).isEqualTo(Next.QUIZ);

        volunteering.passQuiz(number, person);
        process(number).isWaitingAt("Task_RegisterInsurance");
        assertThat(standing().missing()).containsExactly(Requirement.INSURANCE);

        volunteering.registerInsurance(number);
        process(number).isEnded().hasPassed("End_Active");
        stands(number, "active");
        letters(number).containsExactly("volunteer-pledge", "volunteer-quiz", "volunteer-active");
        assertThat(standing().mayBeIntroduced()).isTrue();
        assertThat(standing().insuredUntil()).isEqualTo(LocalDate.parse("2028-03-31"));
        assertThat(standing().activeSince()).isEqualTo(time.today());
        assertThat(page().missing()).isEmpty();
        assertThat(page().next()).isEqualTo(Next.NOTHING);
    }

    @Test
    void whoeverDoesNotPledgeIsRemindedAfterAWeek() {
        accepted();
        assertThat(time.until("Timer_PledgeReminder", number)).isEqualTo(Duration.ofDays(7));

        time.fire("Timer_PledgeReminder", number);

        process(number).isWaitingAt("Wait_Pledge").hasPassed("End_PledgeReminded");
        letters(number).containsExactly("volunteer-pledge", "volunteer-pledge-reminder");
        answers.pledge(records.token(number, person, "volunteer-pledge-reminder"));
        process(number).isWaitingAt("Task_RecordTraining");
    }

    @Test
    void thePledgeIsGivenOnce() {
        accepted();
        volunteering.pledge(number, person);
        volunteering.pledge(number, person);

        events(number).containsOnlyOnce("volunteers.timeline.pledged");
        process(number).isWaitingAt("Task_RecordTraining");
    }

    @Test
    void nothingIsTakenThatIsNotAskedFor() {
        accepted();

        assertThatThrownBy(() -> volunteering.passQuiz(number, person)).isInstanceOf(VolunteerRefused.class);
        assertThatThrownBy(() -> answers.pledge("no-such-link")).isInstanceOf(VolunteerRefused.class);
        process(number).isWaitingAt("Wait_Pledge");
        assertThat(standing().missing()).contains(Requirement.PLEDGE, Requirement.QUIZ);
    }

    @Test
    void afterTwoWeeksOfSilenceACoordinatorCallsAndTakesThePledgeOnPaper() {
        called();

        work.complete(number, "Task_CallAboutPledge", Map.of("pledgeOutcome", "paper"));

        process(number).isWaitingAt("Task_RecordTraining");
        events(number).contains("volunteers.timeline.pledgedOnPaper");
        assertThat(standing().missing()).doesNotContain(Requirement.PLEDGE);
    }

    @Test
    void whoeverNeedsMoreTimeIsInvitedOnceMore() {
        called();

        work.complete(number, "Task_CallAboutPledge", Map.of("pledgeOutcome", "wait", "callNote", "家族と相談する"));

        process(number).isWaitingAt("Wait_Pledge");
        letters(number).endsWith("volunteer-pledge");
        assertThat(time.until("Timer_PledgeCall", number)).isEqualTo(Duration.ofDays(14));
    }

    @Test
    void whoeverDoesNotGoOnIsThankedOnceAndWaitsForNobody() {
        called();

        work.complete(number, "Task_CallAboutPledge", Map.of("pledgeOutcome", "stop"));

        isClosed(number, "End_LeftBeforePledge", "withdrawn");
        letters(number).endsWith("farewell");
        isClosed(application, "End_Withdrawn", "withdrawn");
        letters(application).doesNotContain("farewell");
        assertThat(standing().status()).isEqualTo(StandingStatus.LEFT);
        assertThat(answers.open(volunteering.page(number, person))).isEmpty();
    }

    @Test
    void aTrainingTooShortOrStillAheadIsNotRecorded() {
        pledged();

        assertThatThrownBy(() -> work.complete(number, "Task_RecordTraining", volunteering.trained(119)))
                .isInstanceOf(TaskRefused.class)
                .hasMessage("volunteers.training.tooShort");
        assertThatThrownBy(() -> work.complete(
                        number,
                        "Task_RecordTraining",
                        Map.of(
                                "trainedOn",
                                time.today().plusDays(1).toString(),
                                "trainingMinutes",
                                120,
                                "trainingWay",
                                "online")))
                .hasMessage("volunteers.training.ahead");
        process(number).isWaitingAt("Task_RecordTraining");
        assertThat(standing().missing()).contains(Requirement.TRAINING);
    }

    @Test
    void theQuizIsPassedWithOneMistakeOfSix() {
        trained();

        var result = answers.answerQuiz(volunteering.page(number, person), QuizAnswers.wrong(1));

        assertThat(result.passed()).isTrue();
        assertThat(result.score()).isEqualTo(83);
        assertThat(result.wrong()).containsExactly(QuizQuestion.MONEY);
        process(number).isWaitingAt("Task_RegisterInsurance");
    }

    @Test
    void afterThreeAttemptsSomebodyGoesThroughTheQuizTogetherWithThem() {
        trained();
        assertThat(fail().attemptsLeft()).isEqualTo(2);
        assertThat(fail().attemptsLeft()).isEqualTo(1);
        process(number).isWaitingAt("Wait_Quiz");
        assertThat(fail().attemptsLeft()).isZero();

        process(number).isWaitingAt("Task_GoThroughQuiz").hasPassed("Catch_QuizFailed");
        assertThat(page().next()).isEqualTo(Next.NOTHING);
        work.complete(number, "Task_GoThroughQuiz", Map.of("quizTogether", "passed", "note", "例で話した"));
        process(number).isWaitingAt("Task_RegisterInsurance");
        assertThat(standing().missing()).containsExactly(Requirement.INSURANCE);
    }

    @Test
    void whoeverIsToAnswerOnceMoreHasAllAttemptsAgain() {
        trained();
        fail();
        fail();
        fail();

        work.complete(number, "Task_GoThroughQuiz", Map.of("quizTogether", "again", "note", "落ち着いて読む"));

        process(number).isWaitingAt("Wait_Quiz");
        letters(number).endsWith("volunteer-quiz", "volunteer-quiz");
        assertThat(page().attemptsLeft()).isEqualTo(3);
        volunteering.passQuiz(number, person);
        process(number).isWaitingAt("Task_RegisterInsurance");
    }

    @Test
    void whoeverDoesNotAnswerTheQuizIsRemindedThenCalledAndMayStop() {
        trained();
        time.fire("Timer_QuizReminder", number);
        letters(number).endsWith("volunteer-quiz-reminder");
        process(number).isWaitingAt("Wait_Quiz").hasPassed("End_QuizReminded");

        time.fire("Timer_QuizCall", number);
        process(number).isWaitingAt("Task_GoThroughQuiz");
        work.complete(number, "Task_GoThroughQuiz", Map.of("quizTogether", "stop", "note", "時間がとれない"));

        isClosed(number, "End_LeftBeforeActive", "withdrawn");
        isClosed(application, "End_Withdrawn", "withdrawn");
    }

    @Test
    void anInsuranceThatIsOverOrStillAheadInsuresNobody() {
        trained();
        volunteering.passQuiz(number, person);

        assertThatThrownBy(() -> work.complete(number, "Task_RegisterInsurance", Map.of("insuredFrom", "2027-03-01")))
                .hasMessage("volunteers.insurance.over");
        assertThatThrownBy(() -> work.complete(number, "Task_RegisterInsurance", Map.of("insuredFrom", "2027-07-01")))
                .hasMessage("volunteers.insurance.gap");
        process(number).isWaitingAt("Task_RegisterInsurance");
    }

    @Test
    void whoeverWithdrawsTheApplicationLeavesTheRegisterWithoutAnotherLetter() {
        accepted();

        Actors.SATO.does(() -> care.withdraw(application));

        isClosed(number, "End_Left", "withdrawn");
        isClosed(application, "End_Withdrawn", "withdrawn");
        letters(application).endsWith("farewell");
        letters(number).containsExactly("volunteer-pledge");
    }

    @Test
    void anAcceptanceTakenBackNeverBegan() {
        application = newcomers.atDecision(Side.VOLUNTEER, "evacuee");
        var decision =
                Actors.SATO.asks(() -> work.task(application, "Task_Decide")).id();
        work.complete(application, "Task_Decide", Map.of("decision", "accept"));
        number = volunteering.registration(application);

        Actors.SATO.does(() -> undo.undo(decision));

        isClosed(number, "End_TakenBack", "taken_back");
        assertThat(volunteers.of(List.of(newcomers.person(application)))).isEmpty();
        work.complete(application, "Task_Decide", Map.of("decision", "accept"));
        assertThat(volunteering.registration(application)).isNotEqualTo(number);
    }

    @Test
    void aTrainingTakenBackIsMissingAgain() {
        pledged();
        var task =
                Actors.SATO.asks(() -> work.task(number, "Task_RecordTraining")).id();
        volunteering.recordTraining(number);

        Actors.SATO.does(() -> undo.undo(task));

        process(number).isWaitingAt("Task_RecordTraining");
        assertThat(standing().missing()).contains(Requirement.TRAINING);
        letters(number).hasSize(2);
        assertThat(records.letters(number, person)).containsExactly("volunteer-pledge");
    }

    private VolunteerAnswers.Result fail() {
        return answers.answerQuiz(volunteering.page(number, person), QuizAnswers.wrong(2));
    }

    private VolunteerAnswers.Open page() {
        return answers.open(volunteering.page(number, person)).orElseThrow();
    }

    private Standing standing() {
        return volunteering.standing(person);
    }

    private void accepted() {
        application = newcomers.accepted(Side.VOLUNTEER, "evacuee");
        person = newcomers.person(application);
        number = volunteering.registration(application);
    }

    private void called() {
        accepted();
        time.fire("Timer_PledgeCall", number);
        process(number).isWaitingAt("Task_CallAboutPledge");
    }

    private void pledged() {
        accepted();
        volunteering.pledge(number, person);
    }

    private void trained() {
        pledged();
        volunteering.recordTraining(number);
    }
}
