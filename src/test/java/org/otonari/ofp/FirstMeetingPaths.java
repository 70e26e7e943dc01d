package org.otonari.ofp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.otonari.Actors.SATO;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otonari.Paths;
import org.otonari.appointments.AppointmentStatus;
import org.otonari.appointments.AppointmentView;
import org.otonari.appointments.GuestAnswer;
import org.otonari.inbox.AnswersRefused;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.springframework.beans.factory.annotation.Autowired;

/** Membership fee, first meeting, pair established (domain.md §2.1, step 9). */
class FirstMeetingPaths extends Paths {

    @Autowired
    Pairs pairs;

    @Autowired
    PairCare care;

    @Autowired
    DateCare dates;

    @Autowired
    Invitations invitations;

    @ParameterizedTest
    @CsvSource({
        "none, none, 3000, 3000",
        "student, hardship, 1500, 1500",
        "evacuee, none, 0, 3000",
        "none, evacuee, 3000, 0"
    })
    void eachSideOwesItsOwnMembershipFee(String participant, String volunteer, int participantFee, int volunteerFee) {
        var pair = story.introduced(participant, volunteer);
        story.bothAgree(pair);

        process(pair).isWaitingAt("Task_RecordMembershipFees");
        var summary = pairs.summary(pair);
        assertThat(summary.participantFee()).isEqualTo(participantFee);
        assertThat(summary.volunteerFee()).isEqualTo(volunteerFee);
        assertThat(records.letters(pair, summary.participant()).contains("membership-fee"))
                .isEqualTo(participantFee > 0);
        assertThat(records.letters(pair, summary.volunteer()).contains("membership-fee"))
                .isEqualTo(volunteerFee > 0);
    }

    @Test
    void twoEvacueesOweNothing() {
        var pair = story.agreed();

        process(pair).isWaitingAt("Task_ArrangeFirstMeeting").hasNotPassed("Service_AskMembershipFees");
        letters(pair).doesNotContain("membership-fee");
    }

    @Test
    void oncePaidOrWaivedTheFirstMeetingIsArranged() {
        var pair = owing();

        work.complete(
                pair,
                "Task_RecordMembershipFees",
                Map.of(
                        "payment", "settled",
                        "participantPayment", "waived",
                        "volunteerPayment", "paid",
                        "waiverReason", "求職中"));

        process(pair).isWaitingAt("Task_ArrangeFirstMeeting");
    }

    @Test
    void whoeverOwesIsRemindedAfterAWeek() {
        var pair = owing();
        assertThat(time.until("Timer_MembershipFeeReminder", pair)).isEqualTo(Duration.ofDays(7));

        time.fire("Timer_MembershipFeeReminder", pair);

        process(pair).isWaitingAt("Task_RecordMembershipFees").hasPassed("End_MembershipFeesReminded");
        assertThat(records.letters(pair).stream().filter("membership-fee"::equals))
                .hasSize(4);
    }

    @Test
    void withoutTheFeeThereIsNoPair() {
        var pair = owing();

        work.complete(pair, "Task_RecordMembershipFees", Map.of("payment", "unpaid", "unpaidNote", "連絡がつかない"));

        isClosed(pair, "End_Unpaid", "unpaid");
        bothWaitAgain(pair);
    }

    @Test
    void theFirstMeetingIsToldToBoth() {
        var pair = story.atFirstMeeting();

        process(pair).isWaitingAt("Task_HoldFirstMeeting");
        letters(pair).endsWith("first-meeting", "first-meeting");
        assertThat(pairs.summary(pair).firstMeetingAt()).isAfter(time.now());
    }

    @Test
    void aPostponedMeetingIsArrangedAgain() {
        var pair = story.atFirstMeeting();

        work.complete(pair, "Task_HoldFirstMeeting", Map.of("firstMeeting", "postponed", "reason", "発熱"));
        process(pair).isWaitingAt("Task_ArrangeFirstMeeting");
        story.arrangeFirstMeeting(pair);

        process(pair).isWaitingAt("Task_HoldFirstMeeting");
        assertThat(records.letters(pair).stream().filter("first-meeting"::equals))
                .hasSize(4);
    }

    @Test
    void aMeetingMayShowThatThereIsNoPair() {
        var pair = story.atFirstMeeting();

        work.complete(pair, "Task_HoldFirstMeeting", Map.of("firstMeeting", "not_established", "reason", "時間が合わない"));

        isClosed(pair, "End_NotEstablished", "not_established");
        bothWaitAgain(pair);
        letters(pair).endsWith("introduction-closed", "introduction-closed");
    }

    @Test
    void withoutTheAgreementNoPairIsEstablished() {
        var pair = story.atFirstMeeting();

        assertThatThrownBy(() -> work.complete(
                        pair, "Task_HoldFirstMeeting", Map.of("firstMeeting", "established", "agreement", false)))
                .isInstanceOf(AnswersRefused.class);
        process(pair).isWaitingAt("Task_HoldFirstMeeting");
    }

    @Test
    void anEstablishedPairIsAccompaniedForSixMonths() {
        var pair = story.established();

        process(pair).isWaitingAt("Timer_NextMilestone").hasPassed("Service_EstablishPair");
        stands(pair, "active");
        events(pair).contains("ofp.timeline.established");
        letters(pair).endsWith("pair-established", "pair-established");
        assertThat(records.held(pair)).isEqualTo(2);
        assertThat(pairs.summary(pair).plannedEndAt())
                .isEqualTo(
                        time.now().atZone(ZoneId.of("Asia/Tokyo")).plusMonths(6).toInstant());
        for (var side : Side.values()) {
            stands(story.application(pair, side), "paired");
            process(story.application(pair, side)).isWaitingAt("Gateway_PairEnds");
        }
    }

    @Test
    void whenOneCannotComeTheOtherIsToldAndAnotherDateIsFoundForBoth() {
        var pair = story.atFirstMeeting();
        var before = date(pair);

        invitations.cannotCome(
                records.token(pair, story.person(pair, Side.VOLUNTEER), "first-meeting"),
                new GuestAnswer(false, Set.of(), null));

        process(pair)
                .isWaitingAt("Task_ArrangeFirstMeeting")
                .isNotWaitingAt("Task_HoldFirstMeeting")
                .hasPassed("Catch_FirstMeetingPutOff");
        assertThat(records.letters(pair, story.person(pair, Side.PARTICIPANT))).contains("date-called-off");
        assertThat(records.letters(pair, story.person(pair, Side.VOLUNTEER))).doesNotContain("date-called-off");

        story.arrangeFirstMeeting(pair);
        assertThat(date(pair).id()).isEqualTo(before.id());
        assertThat(date(pair).sequence()).isEqualTo(before.sequence() + 1);
        process(pair).isWaitingAt("Task_HoldFirstMeeting");
    }

    @Test
    void aMeetingThatIsNotToBeIsTakenOutOfTheCalendarsOfBoth() {
        var pair = story.atFirstMeeting();

        SATO.does(() -> care.withdraw(story.application(pair, Side.PARTICIPANT)));

        assertThat(date(pair).status()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(date(pair).sequence()).isEqualTo(1);
        for (var side : Side.values()) {
            assertThat(records.letters(pair, story.person(pair, side))).contains("date-cancelled");
        }
    }

    private AppointmentView date(CaseNumber pair) {
        return SATO.asks(() -> dates.of(pair)).get(0);
    }

    private CaseNumber owing() {
        var pair = story.introduced("none", "none");
        story.bothAgree(pair);
        return pair;
    }

    private void bothWaitAgain(CaseNumber pair) {
        assertThat(records.held(pair)).isZero();
        for (var side : Side.values()) {
            stands(story.application(pair, side), "waiting");
        }
    }
}
