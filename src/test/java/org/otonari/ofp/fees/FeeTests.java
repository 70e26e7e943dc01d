package org.otonari.ofp.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.otonari.Actors;
import org.otonari.Paths;
import org.otonari.access.Role;
import org.otonari.access.TestSignIn;
import org.otonari.inbox.Inbox;
import org.otonari.inbox.TaskRefused;
import org.otonari.inbox.Undo;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Fees from the question to the payment (domain.md §1, fees; §2.1, steps 6 and 9). */
class FeeTests extends Paths {

    private static final String TITLES = "日付,摘要,お預り金額\n";

    @Autowired
    FeeDesk desk;

    @Autowired
    Inbox inbox;

    @Autowired
    Undo undo;

    @Autowired
    JdbcClient database;

    @Test
    void whoeverIsAskedIsListedWithTheNumberThatStandsInTheirMail() {
        var number = newcomers.accepted(Side.PARTICIPANT, "student");
        var fee = fee(number);

        assertThat(fee.amount()).isEqualTo(500);
        assertThat(mail(number, "registration-fee")).contains(fee.reference()).contains("¥500");
    }

    @Test
    void aPaymentMarkedByHandTakesTheCaseOn() {
        var number = newcomers.accepted(Side.PARTICIPANT, "none");
        var fee = fee(number);

        Actors.MORI.does(() -> desk.pay(fee.number(), time.today(), 1000));

        process(number).isWaitingAt("Wait_OnWaitingList");
        assertThat(open(number)).isEmpty();
        events(number).contains("fees.timeline.paid");
        refuses(() -> desk.pay(fee.number(), time.today(), 1000), "fees.refused.settled");
    }

    @Test
    void anotherAmountADayToComeAndAnotherRoleAreRefusedAndNothingIsBooked() {
        var number = newcomers.accepted(Side.VOLUNTEER, "none");
        var fee = fee(number);

        refuses(() -> desk.pay(fee.number(), time.today(), 900), "fees.refused.amount");
        refuses(() -> desk.pay(fee.number(), time.today().plusDays(1), 1000), "fees.refused.future");
        refuses(() -> desk.pay(-1, time.today(), 1000), "fees.refused.unknown");
        for (var other : List.of(Actors.SATO, Actors.TANAKA, Actors.ISHII)) {
            assertThatThrownBy(() -> other.does(() -> desk.pay(fee.number(), time.today(), 1000)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> other.asks(desk::open)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> other.asks(() -> desk.preview(new byte[1], "x")))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(open(number)).hasSize(1);
        events(number).doesNotContain("fees.timeline.paid");
        process(number).isWaitingAt("Task_RecordRegistrationFee");
    }

    @Test
    void aStepThatAColleagueHasClaimedIsLeftToThem() {
        var number = newcomers.accepted(Side.PARTICIPANT, "none");
        try {
            TestSignIn.as("kimura", Role.FINANCE);
            inbox.claim(work.task(number, "Task_RecordRegistrationFee").id());
        } finally {
            TestSignIn.out();
        }

        assertThatThrownBy(() -> Actors.MORI.does(() -> desk.pay(fee(number).number(), time.today(), 1000)))
                .isInstanceOf(TaskRefused.class);

        assertThat(open(number)).hasSize(1);
        events(number).doesNotContain("fees.timeline.paid");
    }

    @Test
    void thePairGoesOnOnceBothHavePaidAndNotBefore() {
        var pair = story.introduced("none", "hardship");
        story.bothAgree(pair);
        var fees = open(pair);
        assertThat(fees).extracting(Fee::amount).containsExactlyInAnyOrder(3000, 1500);

        Actors.MORI.does(
                () -> desk.pay(fees.get(0).number(), time.today(), fees.get(0).amount()));
        process(pair).isWaitingAt("Task_RecordMembershipFees");
        assertThat(open(pair)).containsExactly(fees.get(1));

        Actors.MORI.does(
                () -> desk.pay(fees.get(1).number(), time.today(), fees.get(1).amount()));
        process(pair).isWaitingAt("Task_ArrangeFirstMeeting");
        assertThat(open(pair)).isEmpty();
    }

    @Test
    void aPaymentMarkedByMistakeIsTakenBackWhileTheOtherSideStillOwes() {
        var pair = story.introduced("none", "none");
        story.bothAgree(pair);
        var fees = open(pair);
        var first = fees.get(0);
        Actors.MORI.does(() -> desk.pay(first.number(), time.today(), first.amount()));
        assertThat(Actors.MORI.asks(desk::ahead))
                .extracting(it -> it.fee().number())
                .contains(first.number());

        assertThatThrownBy(() -> Actors.SATO.does(() -> desk.takeBack(first.number())))
                .isInstanceOf(AccessDeniedException.class);
        Actors.MORI.does(() -> desk.takeBack(first.number()));

        assertThat(open(pair)).containsExactlyElementsOf(fees);
        events(pair).contains("fees.timeline.takenBack");
        refuses(() -> desk.takeBack(first.number()), "fees.refused.goneOn");

        fees.forEach(it -> Actors.MORI.does(() -> desk.pay(it.number(), time.today(), it.amount())));
        process(pair).isWaitingAt("Task_ArrangeFirstMeeting");
        refuses(() -> desk.takeBack(first.number()), "fees.refused.goneOn");
    }

    @Test
    void bothFeesOfAPairBookedInTheSameMomentTakeItOn() throws Exception {
        var pair = story.introduced("none", "none");
        story.bothAgree(pair);
        var fees = open(pair);
        var together = new CyclicBarrier(2);
        var people = Executors.newFixedThreadPool(2);

        try {
            var paid = fees.stream()
                    .map(fee -> people.submit(() -> {
                        together.await();
                        Actors.MORI.does(() -> desk.pay(fee.number(), time.today(), fee.amount()));
                        return fee;
                    }))
                    .toList();
            for (var it : paid) {
                it.get();
            }
        } finally {
            people.shutdownNow();
        }

        process(pair).isWaitingAt("Task_ArrangeFirstMeeting");
    }

    @Test
    void aFeeThatTheFormSettledIsNotOpenAnyMore() {
        var paid = newcomers.waiting(Side.PARTICIPANT, "none");
        var unpaid = newcomers.accepted(Side.PARTICIPANT, "none");
        work.complete(unpaid, "Task_RecordRegistrationFee", Map.of("payment", "unpaid"));

        assertThat(open(paid)).isEmpty();
        assertThat(open(unpaid)).isEmpty();
    }

    @Test
    void anUndoneStepOpensItsFeeAgain() {
        var number = newcomers.accepted(Side.PARTICIPANT, "none");
        var fee = fee(number);
        var task = Actors.MORI
                .asks(() -> work.task(number, "Task_RecordRegistrationFee"))
                .id();
        Actors.MORI.does(() -> desk.pay(fee.number(), time.today(), 1000));

        Actors.MORI.does(() -> undo.undo(task));

        assertThat(open(number)).containsExactly(fee);
        process(number).isWaitingAt("Task_RecordRegistrationFee");
    }

    @Test
    void aBanksFileIsReadLookedAtAndBookedOnce() {
        var first = newcomers.accepted(Side.PARTICIPANT, "none");
        var second = newcomers.accepted(Side.VOLUNTEER, "none");
        var third = newcomers.accepted(Side.PARTICIPANT, "student");
        var lines = line(fee(first).reference() + " ｸﾞｴﾝ", 1000)
                + line(second.value().replace("-", "") + " ﾖｼﾀﾞ", 1000)
                + line(fee(third).reference(), 1000)
                + line("ｶ)ﾄｳｷﾖｳｶﾞｽ", 4321);
        var bytes = (TITLES + lines).getBytes(Charset.forName("windows-31j"));

        var preview = Actors.MORI.asks(() -> desk.preview(bytes, "meisai.csv"));
        assertThat(preview.of(BankMatch.Kind.SURE))
                .extracting(it -> it.fee().caseNumber())
                .containsExactly(first, second);
        assertThat(preview.of(BankMatch.Kind.DOUBTFUL))
                .extracting(BankMatch::doubt)
                .containsExactly("fees.doubt.amount", "fees.doubt.noReference");
        assertThat(open(first)).as("reading books nothing").hasSize(1);

        var outcome = Actors.MORI.asks(() -> desk.book(preview));
        assertThat(outcome.booked()).isEqualTo(2);
        for (var number : List.of(first, second)) {
            process(number).isWaitingAt("Wait_OnWaitingList");
            events(number).contains("fees.timeline.paidByBank");
        }
        assertThat(open(third)).hasSize(1);
        assertThat(records.count("ofp_bank_import", "file_hash", preview.hash()))
                .isEqualTo(1);

        var again = Actors.MORI.asks(() -> desk.preview(bytes, "meisai.csv"));
        assertThat(again.of(BankMatch.Kind.SURE)).isEmpty();
        assertThat(again.of(BankMatch.Kind.BOOKED)).hasSize(2);
        var late = Actors.MORI.asks(() -> desk.book(preview));
        assertThat(late.booked()).as("the page of before the booking").isZero();
        assertThat(late.refused()).hasSize(2);
    }

    @Test
    void aLineThatOnlyANameSpeaksForIsBookedByAPerson() {
        var number = newcomers.accepted(Side.PARTICIPANT, "none");
        var fee = fee(number);
        var name = "ｶﾞｸﾞﾝ ｸﾘﾔﾝ";
        database.sql("update person p join case_person c on c.person_id = p.id set p.name_reading = 'ガグン クリヤン'"
                        + " where c.case_number = ?")
                .param(number.value())
                .update();

        var preview = Actors.MORI.asks(
                () -> desk.preview((TITLES + line(name, 1000)).getBytes(StandardCharsets.UTF_8), "m.csv"));
        var match = preview.matches().get(0);
        assertThat(match.doubt()).isEqualTo("fees.doubt.name");
        assertThat(match.fee()).isEqualTo(fee);

        Actors.MORI.does(() -> desk.book(match));
        assertThat(open(number)).isEmpty();
    }

    private String line(String text, int amount) {
        return time.today() + "," + text + "," + amount + "\n";
    }

    private void refuses(Runnable deed, String key) {
        assertThatThrownBy(() -> Actors.MORI.does(deed))
                .isInstanceOf(FeeRefused.class)
                .hasMessage(key);
    }

    private List<Fee> open(CaseNumber number) {
        return Actors.MORI.asks(desk::open).stream()
                .map(FeeDesk.Owed::fee)
                .filter(it -> it.caseNumber().equals(number))
                .toList();
    }

    private Fee fee(CaseNumber number) {
        return open(number).get(0);
    }

    private String mail(CaseNumber number, String template) {
        return database.sql("select body from message where case_number = ? and template = ?")
                .params(number.value(), template)
                .query(String.class)
                .single();
    }
}
