package org.otonari.ofp.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bank's file, as banks here write it, and as somebody who means harm might. */
class BankFileTest {

    private static final String TITLES = "日付,摘要,お支払金額,お預り金額,残高\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void aFileIsReadInBothEncodingsAndHalfWidthKanaAreWholeAgain(String charset) {
        var file = BankFile.read((TITLES + "2026/11/26,振込 100016 ｸﾞｴﾝ ﾃｲ ﾗﾝ,,\"3,000\",\"120,000\"\n")
                .getBytes(Charset.forName(charset)));

        assertThat(file.lines()).singleElement().satisfies(line -> {
            assertThat(line.on()).isEqualTo(LocalDate.of(2026, 11, 26));
            assertThat(line.text()).isEqualTo("振込 100016 グエン テイ ラン");
            assertThat(line.amount()).isEqualTo(3000);
            assertThat(line.problem()).isNull();
        });
    }

    @Test
    void aByteOrderMarkAndLinesAboveTheTitlesDoNotMatter() {
        var file = read("\uFEFF口座,普通 1234567\n期間,2026年11月\n\n入金日,振込依頼人名,金額\n20261126,ﾗﾝ,1000\n");

        assertThat(file.lines()).singleElement().extracting(BankLine::amount).isEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource({"2026/11/6", "2026-11-06", "2026年11月6日", "20261106", "令和8年11月6日", "R8.11.06", "２０２６／１１／０６"})
    void aDayIsReadAsBanksWriteIt(String day) {
        assertThat(read(TITLES + day + ",x,,1000,\n").lines().get(0).on()).isEqualTo(LocalDate.of(2026, 11, 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3,000\"", "\"¥3,000\"", "3000円", "３０００", "3000"})
    void anAmountIsReadAsBanksWriteIt(String amount) {
        assertThat(read(TITLES + "2026/11/6,x,," + amount + ",\n")
                        .lines()
                        .get(0)
                        .amount())
                .isEqualTo(3000);
    }

    @Test
    void moneyThatWentOutIsPassedOver() {
        var file = read(TITLES + "2026/11/6,家賃,80000,,1\n2026/11/6,訂正,,-1000,1\n2026/11/6,ﾗﾝ,,1000,1\n");

        assertThat(file.lines()).hasSize(1);
        assertThat(file.outgoing()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2026/13/40, x, 1000, fees.doubt.date",
        "昨日, x, 1000, fees.doubt.date",
        "2026/11/6, x, 千円, fees.doubt.unreadableAmount",
        "2026/11/6, x, 99999999999, fees.doubt.unreadableAmount",
        "2026/11/6, =cmd|' /C calc'!A0, 1000, fees.doubt.formula",
        "2026/11/6, @SUM(A1), 1000, fees.doubt.formula",
        "2026/11/6, ラン\u202E01, 1000, fees.doubt.formula"
    })
    void aLineThatCannotBeTrustedSaysWhy(String day, String text, String amount, String problem) {
        assertThat(read(TITLES + day + "," + text + ",," + amount + ",\n")
                        .lines()
                        .get(0)
                        .problem())
                .isEqualTo(problem);
    }

    @Test
    void aFileThatIsNoSuchListIsRefusedWithItsReason() {
        refuses("", "fees.file.empty");
        refuses("a,b\n1,2\n", "fees.file.titles");
        refuses(TITLES, "fees.file.nothing");
        refuses(TITLES + "2026/11/6,\"ラン,,1000,\n", "fees.file.quotes");
        refuses(
                TITLES
                        + IntStream.rangeClosed(0, BankFile.MOST_LINES)
                                .mapToObj(it -> "2026/11/6,x" + it + ",,1000,")
                                .collect(Collectors.joining("\n")),
                "fees.file.tooManyLines");
        assertThatThrownBy(() -> BankFile.read(new byte[BankFile.MOST_BYTES + 1]))
                .hasMessage("fees.file.tooLarge");
        assertThatThrownBy(() -> BankFile.read(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x00, (byte) 0xFD}))
                .hasMessage("fees.file.encoding");
    }

    @Test
    void theSameLineHasTheSameKeyInEveryFileAndAnotherLineAnother() {
        var one = read(TITLES + "2026/11/6,ﾗﾝ,,1000,5\n2026/11/6,ﾗﾝ,,1000,6\n2026/11/7,ﾗﾝ,,1000,7\n");
        var other = BankFile.read("入金日,依頼人名,入金額\n2026年11月6日,ラン,\"1,000\"\n".getBytes(Charset.forName("windows-31j")));

        assertThat(one.lines().get(0).key())
                .isEqualTo(one.lines().get(1).key())
                .isEqualTo(other.lines().get(0).key())
                .isNotEqualTo(one.lines().get(2).key());
    }

    private static BankFile read(String text) {
        return BankFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuses(String text, String key) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(FeeRefused.class).hasMessage(key);
    }
}
