package org.otonari.ofp.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.PersonName;

/** Which fee a line of the bank pays: only reference and amount together are sure. */
class BankMatchingTest {

    private static final PersonId LAN = new PersonId(UUID.randomUUID());
    private static final PersonId KEIKO = new PersonId(UUID.randomUUID());
    private static final Map<PersonId, PersonName> NAMES = Map.of(
            LAN, new PersonName("グエン・ティ・ラン", "グエン ティ ラン", "Nguyễn Thị Lan"),
            KEIKO, new PersonName("佐藤 恵子", "サトウ ケイコ", null));

    private final Fee lan = fee(10001, "OFP-2026-00012", "OFP-2026-00012", LAN, 1000, null);
    private final Fee lansShare = fee(10002, "PAR-2026-00003", "OFP-2026-00012", LAN, 3000, null);
    private final Fee keikosShare = fee(10003, "PAR-2026-00003", "VOL-2026-00007", KEIKO, 3000, null);
    private final Fee paid = fee(10004, "VOL-2026-00007", "VOL-2026-00007", KEIKO, 1000, Fee.Settlement.PAID);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "振込 %s グエン",
                "%sグエンテイラン",
                "OFP-2026-00012 LAN",
                "OFP202600012",
                "OFPー2026ー00012 ラン",
                "ofp 2026 00012"
            })
    void aReferenceOrACaseNumberAndTheRightAmountAreSure(String text) {
        var match = one(line(text.formatted(lan.reference()), 1000));

        assertThat(match.kind()).isEqualTo(BankMatch.Kind.SURE);
        assertThat(match.fee()).isEqualTo(lan);
    }

    @Test
    void aPairsNumberNeedsThePayersName() {
        assertThat(one(line("PAR-2026-00003 ｻﾄｳ ｹｲｺ", 3000)).fee()).isEqualTo(keikosShare);
        doubts(one(line("PAR-2026-00003", 3000)), "fees.doubt.several", null);
    }

    @Test
    void anotherAmountIsDoubtful() {
        var match = one(line(lan.reference(), 900));

        doubts(match, "fees.doubt.amount", lan);
        assertThat(match.arguments()).containsExactly("¥1,000", "¥900");
        assertThat(match.canBeBooked()).isFalse();
    }

    @Test
    void aWrongDigitIsNoReference() {
        var slip = lan.reference().replaceFirst("(\\d)(\\d)$", "$2$1");

        assertThat(slip).isNotEqualTo(lan.reference());
        doubts(one(line(slip, 1000)), "fees.doubt.noReference", null);
    }

    @Test
    void aNameAloneIsAHintThatAPersonConfirms() {
        var match = one(line("ｻﾄｳ ｹｲｺ", 3000));

        doubts(match, "fees.doubt.name", keikosShare);
        assertThat(match.canBeBooked()).isTrue();
        doubts(one(line("NGUYEN THI LAN", 1000)), "fees.doubt.name", lan);
        doubts(one(line("グエンテイラン", 5000)), "fees.doubt.nameAndAmount", lan);
        doubts(one(line("タナカ", 3000)), "fees.doubt.noReference", null);
    }

    @Test
    void whatIsPaidAlreadyIsPaidTwice() {
        doubts(one(line("VOL-2026-00007", 1000), paid), "fees.doubt.alreadyPaid", paid);
        var closed = fee(10009, "OFP-2026-00099", "OFP-2026-00099", LAN, 1000, Fee.Settlement.UNPAID);
        doubts(one(line(closed.reference(), 1000), closed), "fees.doubt.notAsked", closed);
        doubts(one(line("OFP-2026-99999", 1000)), "fees.doubt.unknownCase", null);
    }

    @Test
    void theSameLineTwiceAndASecondPaymentOfOneFeeAreForAPerson() {
        var first = line(lan.reference(), 1000);
        var other = new BankLine(9, LocalDate.of(2026, 11, 27), lan.reference() + " ラン", 1000, "other", null);

        var matches = match(List.of(first, first, other));

        assertThat(matches.get(0).kind()).isEqualTo(BankMatch.Kind.SURE);
        doubts(matches.get(1), "fees.doubt.twice", lan);
        doubts(matches.get(2), "fees.doubt.sameFee", lan);
    }

    @Test
    void aLineThatWasBookedBeforeIsKnownAgain() {
        var line = line(lan.reference(), 1000);
        var booked = new Fee(
                lan.number(),
                lan.caseNumber(),
                lan.application(),
                LAN,
                Fee.Kind.REGISTRATION,
                1000,
                Instant.EPOCH,
                false,
                Fee.Settlement.PAID,
                LocalDate.of(2026, 11, 26),
                line.key());

        assertThat(new BankMatching(List.of(booked), NAMES).match(List.of(line)))
                .singleElement()
                .extracting(BankMatch::kind)
                .isEqualTo(BankMatch.Kind.BOOKED);
    }

    @Test
    void aLineThatCannotBeTrustedIsNeverSure() {
        var hostile = new BankLine(2, LocalDate.EPOCH, "=1+1 " + lan.reference(), 1000, "k", "fees.doubt.formula");

        assertThat(one(hostile).canBeBooked()).isFalse();
        doubts(one(hostile), "fees.doubt.formula", null);
    }

    private static void doubts(BankMatch match, String why, @Nullable Fee fee) {
        assertThat(match.kind()).isEqualTo(BankMatch.Kind.DOUBTFUL);
        assertThat(match.doubt()).isEqualTo(why);
        assertThat(match.fee()).isEqualTo(fee);
    }

    private BankMatch one(BankLine line, Fee... more) {
        return match(List.of(line), more).get(0);
    }

    private List<BankMatch> match(List<BankLine> lines, Fee... more) {
        var fees = new ArrayList<>(List.of(lan, lansShare, keikosShare));
        fees.addAll(List.of(more));
        return new BankMatching(fees, NAMES).match(lines);
    }

    private static BankLine line(String text, int amount) {
        return new BankLine(2, LocalDate.of(2026, 11, 26), text, amount, text + amount, null);
    }

    private static Fee fee(
            long number,
            String caseNumber,
            String application,
            PersonId person,
            int amount,
            Fee.@Nullable Settlement settlement) {
        return new Fee(
                number,
                new CaseNumber(caseNumber),
                new CaseNumber(application),
                person,
                caseNumber.startsWith("PAR") ? Fee.Kind.MEMBERSHIP : Fee.Kind.REGISTRATION,
                amount,
                Instant.EPOCH,
                settlement == null,
                settlement,
                settlement == null ? null : LocalDate.of(2026, 11, 20),
                null);
    }
}
