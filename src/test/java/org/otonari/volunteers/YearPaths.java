package org.otonari.volunteers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.Actors;
import org.otonari.Paths;
import org.otonari.Volunteering;
import org.otonari.inbox.Undo;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Whether somebody goes on, whom we ask once a year (domain.md §2.2). */
class YearPaths extends Paths {

    @Autowired
    Volunteering volunteering;

    @Autowired
    Volunteers volunteers;

    @Autowired
    VolunteerAnswers answers;

    @Autowired
    Rests rests;

    @Autowired
    Undo undo;

    @Autowired
    RuntimeService runtime;

    private CaseNumber application;
    private CaseNumber number;
    private PersonId person;
    private LocalDate began;

    @BeforeEach
    void anActiveVolunteer() {
        application = newcomers.accepted(Side.VOLUNTEER, "evacuee");
        person = newcomers.person(application);
        time.pass(days(1));
        began = time.today();
        number = volunteering.onboard(application);
        progress.next(number);
        progress.remember(runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey("volunteer-yearly")
                .singleResult());
    }

    @Test
    void whoeverGoesOnIsAskedAgainAYearLater() {
        assertThat(time.due("Timer_Year", number)).isEqualTo(midnight(began.plusYears(1)));
        time.fire("Timer_Year", number);
        letters(number).endsWith("volunteer-year");
        assertThat(asked()).isEqualTo(VolunteerAnswers.Next.YEAR);

        answers.answerYear(page(), YearAnswer.GO_ON);
        answers.answerYear(page(), YearAnswer.GO_ON);

        assertThat(standing().confirmedOn()).isEqualTo(began.plusYears(1));
        events(number).endsWith("volunteers.timeline.goesOn").containsOnlyOnce("volunteers.timeline.goesOn");
        assertThat(time.due("Timer_Year", number)).isEqualTo(midnight(began.plusYears(2)));
        assertThatThrownBy(() -> answers.answerYear(page(), YearAnswer.REST)).hasMessage("ui.link.over");
        assertThat(standing().mayBeIntroduced()).isTrue();
    }

    @Test
    void whoeverRestsIsNotIntroducedUntilTheyAreBack() {
        renewInsurance();
        time.fire("Timer_Year", number);

        answers.answerYear(page(), YearAnswer.REST);

        stands(number, "dormant");
        letters(number).endsWith("volunteer-dormant");
        assertThat(standing().mayBeIntroduced()).isFalse();
        assertThat(answers.comeBack(page())).isEqualTo(StandingStatus.ACTIVE);
        assertThat(answers.comeBack(page())).isEqualTo(StandingStatus.ACTIVE);
        stands(number, "active");
        assertThat(standing().mayBeIntroduced()).isTrue();
        events(number).containsOnlyOnce("volunteers.timeline.back");
    }

    @Test
    void whoeverDoesNotAnswerIsRemindedThenCalledAndTheCallCanBeTakenBack() {
        time.fire("Timer_Year", number);
        time.fire("Timer_YearReminder", number);
        letters(number).endsWith("volunteer-year", "volunteer-year-reminder");
        assertThat(time.until("Timer_YearCall", number).toDays()).isEqualTo(14);
        time.fire("Timer_YearCall", number);
        openSteps(number).contains("Task_CallAboutYear");
        assertThat(asked()).isEqualTo(VolunteerAnswers.Next.NOTHING);
        var task =
                Actors.SATO.asks(() -> work.task(number, "Task_CallAboutYear")).id();

        work.complete(number, "Task_CallAboutYear", Map.of("yearAnswer", "rest"));
        stands(number, "dormant");
        Actors.SATO.does(() -> undo.undo(task));

        stands(number, "active");
        assertThat(standing().status()).isEqualTo(StandingStatus.ACTIVE);
        openSteps(number).contains("Task_CallAboutYear");
    }

    @Test
    void whoeverComesBackWithoutInsuranceWaitsForIt() {
        time.fire("Timer_Year", number);
        answers.answerYear(page(), YearAnswer.REST);
        assertThatThrownBy(() -> Actors.MORI.does(() -> rests.end(number))).isInstanceOf(AccessDeniedException.class);

        Actors.SATO.does(() -> rests.end(number));

        stands(number, "suspended");
        assertThat(standing().missing()).containsExactly(Requirement.INSURANCE);
        assertThatThrownBy(() -> Actors.SATO.does(() -> rests.end(number))).hasMessage("volunteers.rest.notResting");
    }

    @Test
    void comingBackAlsoAnswersTheQuestionOfTheYear() {
        time.fire("Timer_Year", number);
        answers.answerYear(page(), YearAnswer.REST);
        time.fire("Timer_Year", number);
        assertThat(asked()).isEqualTo(VolunteerAnswers.Next.YEAR);

        Actors.SATO.does(() -> rests.end(number));

        assertThat(asked()).isEqualTo(VolunteerAnswers.Next.NOTHING);
        assertThat(time.due("Timer_Year", number)).isEqualTo(midnight(began.plusYears(3)));
        events(number).containsOnlyOnce("volunteers.timeline.back");
    }

    @Test
    void whoeverStopsIsThankedOnceAndNothingGoesOn() {
        time.fire("Timer_Year", number);
        var page = page();

        answers.answerYear(page, YearAnswer.STOP);

        isClosed(number, "End_Left", "withdrawn");
        letters(number).endsWith("farewell").containsOnlyOnce("farewell");
        isClosed(application, "End_Withdrawn", "withdrawn");
        letters(application).doesNotContain("farewell");
        assertThat(running()).isZero();
        assertThat(answers.open(page)).isEmpty();
        assertThatThrownBy(() -> answers.answerYear(page, YearAnswer.STOP)).hasMessage("ui.link.over");
    }

    @Test
    void whoeverLeavesInBetweenIsNotAsked() {
        volunteers.leave(person);

        isClosed(number, "End_Left", "withdrawn");
        assertThat(running()).isZero();
    }

    @Test
    void whoeverStopsWithTheInsuranceIsNotAskedEither() {
        time.fire("Timer_Renewal", number);

        work.complete(number, "Task_RenewInsurance", Map.of("renewal", "stop"));

        isClosed(number, "End_Stopped", "withdrawn");
        assertThat(running()).isZero();
    }

    private void renewInsurance() {
        time.fire("Timer_Renewal", number);
        work.complete(number, "Task_RenewInsurance", Map.of("renewal", "renewed", "insuredFrom", "2028-04-01"));
    }

    private long running() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .count();
    }

    private VolunteerAnswers.Next asked() {
        return answers.open(page()).orElseThrow().next();
    }

    private String page() {
        return records.token(number, person, "volunteer-year");
    }

    private Standing standing() {
        return volunteering.standing(person);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneId.of("Asia/Tokyo")).toInstant();
    }
}
