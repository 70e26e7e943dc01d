package org.otonari.volunteers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.Actors;
import org.otonari.Paths;
import org.otonari.Volunteering;
import org.otonari.inbox.TaskRefused;
import org.otonari.inbox.Undo;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;
import org.springframework.beans.factory.annotation.Autowired;

/** The insurance of somebody active since June 2027, which ends on 31 March 2028 (domain.md §2.2). */
class InsurancePaths extends Paths {

    private static final Map<String, Object> RENEWED = Map.of("renewal", "renewed", "insuredFrom", "2028-04-01");

    @Autowired
    Volunteering volunteering;

    @Autowired
    Volunteers volunteers;

    @Autowired
    Qualifications qualifications;

    @Autowired
    Undo undo;

    private CaseNumber application;
    private CaseNumber number;
    private PersonId person;

    @BeforeEach
    void anActiveVolunteer() {
        application = newcomers.accepted(Side.VOLUNTEER, "evacuee");
        person = newcomers.person(application);
        time.pass(days(1));
        number = volunteering.onboard(application);
        progress.next(number);
    }

    @Test
    void onTheFirstOfMarchTheNextYearIsArrangedAndNothingBreaksOff() {
        assertThat(time.due("Timer_Renewal", number)).isEqualTo(midnight("2028-03-01"));
        time.fire("Timer_Renewal", number);
        assertThat(time.due("Timer_InsuranceOver", number)).isEqualTo(midnight("2028-04-01"));

        work.complete(number, "Task_RenewInsurance", RENEWED);

        process(number).isWaitingAt("Timer_Renewal");
        assertThat(time.due("Timer_Renewal", number)).isEqualTo(midnight("2029-03-01"));
        assertThat(standing().insuredUntil()).isEqualTo(LocalDate.parse("2029-03-31"));
        assertThat(standing().mayBeIntroduced()).isTrue();
        letters(number).doesNotContain("volunteer-suspended");
        letters(number).containsOnlyOnce("volunteer-active");
    }

    @Test
    void whoeverIsNotInsuredByAprilIsNotIntroducedUntilTheyAre() {
        time.fire("Timer_Renewal", number);
        time.fire("Timer_InsuranceOver", number);

        stands(number, "suspended");
        letters(number).endsWith("volunteer-suspended");
        assertThat(standing().mayBeIntroduced()).isFalse();
        assertThat(standing().missing()).containsExactly(Requirement.INSURANCE);

        assertThatThrownBy(() -> work.complete(
                        number, "Task_RenewInsurance", Map.of("renewal", "renewed", "insuredFrom", "2028-04-10")))
                .hasMessage("volunteers.insurance.gap");
        work.complete(number, "Task_RenewInsurance", RENEWED);

        stands(number, "active");
        letters(number).endsWith("volunteer-suspended", "volunteer-active");
        assertThat(standing().mayBeIntroduced()).isTrue();
        assertThat(standing().missing()).isEmpty();
    }

    @Test
    void aRenewalBringsAnotherYear() {
        time.fire("Timer_Renewal", number);

        assertThatThrownBy(() -> work.complete(
                        number, "Task_RenewInsurance", Map.of("renewal", "renewed", "insuredFrom", "2028-03-05")))
                .isInstanceOf(TaskRefused.class)
                .hasMessage("volunteers.insurance.same");
        assertThat(standing().insuredUntil()).isEqualTo(LocalDate.parse("2028-03-31"));
    }

    @Test
    void aRenewalTakenBackLeavesTheOldYear() {
        time.fire("Timer_Renewal", number);
        var task =
                Actors.SATO.asks(() -> work.task(number, "Task_RenewInsurance")).id();
        work.complete(number, "Task_RenewInsurance", RENEWED);

        Actors.SATO.does(() -> undo.undo(task));

        assertThat(standing().insuredUntil()).isEqualTo(LocalDate.parse("2028-03-31"));
        assertThat(time.due("Timer_InsuranceOver", number)).isEqualTo(midnight("2028-04-01"));
    }

    @Test
    void whoeverDoesNotGoOnIsThankedAndNothingIsLeftToDecide() {
        Actors.SATO.does(() -> qualifications.request(number, Qualification.SPOT, "本人の希望"));
        time.fire("Timer_Renewal", number);

        work.complete(number, "Task_RenewInsurance", Map.of("renewal", "stop"));

        isClosed(number, "End_Stopped", "withdrawn");
        letters(number).endsWith("farewell");
        isClosed(application, "End_Withdrawn", "withdrawn");
        letters(application).doesNotContain("farewell");
    }

    @Test
    void whoeverLeavesInBetweenNeedsNoInsurance() {
        volunteers.leave(person);

        isClosed(number, "End_Left", "withdrawn");
        assertThat(standing().status()).isEqualTo(StandingStatus.LEFT);
    }

    @Test
    void whoeverHadLeftBeginsAgainWithANewPledgeAndANewCase() {
        volunteers.leave(person);
        var again = newcomers.applied(Side.PARTICIPANT);

        volunteers.begin(person, again);

        var anew = standing();
        assertThat(anew.caseNumber()).isNotEqualTo(number);
        assertThat(anew.status()).isEqualTo(StandingStatus.ONBOARDING);
        assertThat(anew.missing())
                .containsExactly(Requirement.PLEDGE, Requirement.TRAINING, Requirement.QUIZ, Requirement.INSURANCE);
        assertThat(anew.insuredUntil()).isNull();
    }

    private Standing standing() {
        return volunteering.standing(person);
    }

    private static Instant midnight(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneId.of("Asia/Tokyo")).toInstant();
    }
}
