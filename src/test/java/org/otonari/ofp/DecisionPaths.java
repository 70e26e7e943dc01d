package org.otonari.ofp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otonari.Paths;
import org.otonari.kernel.Side;
import org.springframework.beans.factory.annotation.Autowired;

/** The decision and the registration fee (domain.md §2.1, steps 5 and 6; fees §1). */
class DecisionPaths extends Paths {

    @Autowired
    Applications applications;

    @ParameterizedTest
    @CsvSource({
        "spot, End_RedirectedToSpot, redirected_spot, redirected-spot",
        "consultation, End_RedirectedToConsultation, redirected_consultation, redirected-consultation",
        "decline, End_Declined, declined, application-declined"
    })
    void whoeverIsNotAcceptedIsToldWhereToGo(String decision, String end, String outcome, String letter) {
        var number = newcomers.atDecision(Side.PARTICIPANT, "none");

        work.complete(number, "Task_Decide", Map.of("decision", decision, "reason", "ほかの支援が合う"));

        isClosed(number, end, outcome);
        letters(number).endsWith(letter);
    }

    @Test
    void whoeverIsAcceptedIsAskedForTheRegistrationFeeAndPays() {
        var number = newcomers.accepted(Side.PARTICIPANT, "none");
        process(number).isWaitingAt("Task_RecordRegistrationFee");
        stands(number, "fee");
        letters(number).endsWith("registration-fee");
        assertThat(applications.summary(number).registrationFee()).isEqualTo(1000);

        work.complete(number, "Task_RecordRegistrationFee", newcomers.paid());

        process(number).isWaitingAt("Wait_OnWaitingList");
        stands(number, "waiting");
        letters(number).endsWith("waiting-list-joined");
        assertThat(applications.summary(number).waitingSince()).isEqualTo(time.today());
    }

    @Test
    void aStudentInNeedPaysHalf() {
        var number = newcomers.accepted(Side.VOLUNTEER, "student");

        assertThat(applications.summary(number).registrationFee()).isEqualTo(500);
    }

    @Test
    void theFeeCanBeWaivedWithAReason() {
        var number = newcomers.accepted(Side.PARTICIPANT, "none");

        work.complete(number, "Task_RecordRegistrationFee", Map.of("payment", "waived", "waiverReason", "理事会の決定"));

        process(number).isWaitingAt("Wait_OnWaitingList").variables().containsEntry("registrationSettled", true);
    }

    @Test
    void whoeverHasNotPaidAfterAWeekIsRemindedOnce() {
        var number = newcomers.accepted(Side.PARTICIPANT, "none");
        assertThat(time.until("Timer_RegistrationFeeReminder", number)).isEqualTo(Duration.ofDays(7));

        time.fire("Timer_RegistrationFeeReminder", number);

        process(number).isWaitingAt("Task_RecordRegistrationFee").hasPassed("End_RegistrationFeeReminded");
        letters(number).endsWith("registration-fee", "registration-fee-reminder");
    }

    @Test
    void whoeverNeverPaysLeaves() {
        var number = newcomers.accepted(Side.PARTICIPANT, "none");

        work.complete(number, "Task_RecordRegistrationFee", Map.of("payment", "unpaid"));

        isClosed(number, "End_LeftUnpaid", "withdrawn");
        letters(number).endsWith("farewell");
    }

    @ParameterizedTest
    @CsvSource({"evacuee", "hardship"})
    void evacueesAndPeopleInHardshipPayNoRegistrationFee(String reduction) {
        var number = newcomers.accepted(Side.PARTICIPANT, reduction);

        process(number).isWaitingAt("Wait_OnWaitingList").hasNotPassed("Service_AskRegistrationFee");
        letters(number).doesNotContain("registration-fee").endsWith("waiting-list-joined");
    }

    @Test
    void anApplicationFromBeforeThereWereFeesCostsNothing() {
        var form = newcomers.lan();
        var number = newcomers.submitted(new NewApplication(
                form.side(),
                form.name(),
                form.email(),
                form.language(),
                form.ward(),
                form.birthDate(),
                form.gender(),
                form.genderPreference(),
                form.japaneseLevel(),
                form.languages(),
                form.availability(),
                form.onlineAccepted(),
                form.interests(),
                form.wishes(),
                form.message(),
                LocalDate.of(2023, 11, 14),
                form.consentedAt()));
        newcomers.walkToDecision(number, "none");

        work.complete(number, "Task_Decide", Map.of("decision", "accept"));

        process(number).isWaitingAt("Wait_OnWaitingList");
    }
}
