package org.otonari.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.otonari.browser.AccessibilityTests.isForEverybody;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;

/** Finance marks a payment and reads the bank's file. */
@BrowserTest
class FeesTests {

    @Test
    void financeMarksAPaymentAndBooksTheBanksFile(Town town) {
        var first = town.newcomers().accepted(Side.PARTICIPANT, "none");
        var second = town.newcomers().accepted(Side.PARTICIPANT, "none");
        var third = town.newcomers().accepted(Side.VOLUNTEER, "none");
        var kimura = town.staff("finance1");
        kimura.opens("/fees");
        kimura.readsTitle("料金");
        isForEverybody(kimura, "the open fees");

        open(kimura, first).getByText("入金を記録…").click();
        kimura.reads("お願いした額は ¥1,000 です");
        kimura.page().locator("vaadin-integer-field input").fill("900");
        kimura.confirms("入金を記録する");
        kimura.reads("差額は、ケースの仕事で免除として理由とともに記録してください");
        isForEverybody(kimura, "the refused amount");
        kimura.page().locator("vaadin-integer-field input").fill("1000");
        kimura.confirms("入金を記録する");
        kimura.reads("¥1,000 を記録しました。");
        assertThat(open(kimura, first)).hasCount(0);
        Assertions.assertThat(town.records().status(first)).isEqualTo("waiting");

        var day = town.time().today();
        var csv = "日付,摘要,お預り金額\n" + day + "," + second + " ｸﾞｴﾝ,\"1,000\"\n" + day + "," + third + ",500\n" + day
                + ",ﾌﾒｲ,700\n";
        kimura.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("meisai.csv", "text/csv", csv.getBytes(Charset.forName("windows-31j"))));
        kimura.reads("meisai.csv の中身");
        kimura.reads("お願いした額は ¥1,000 ですが、¥500 の入金です。");
        kimura.reads("番号も、似たお名前も見つかりません。");
        isForEverybody(kimura, "what the bank's file says");
        kimura.presses("確実な 1 件を記帳する");
        kimura.reads("1 件を記帳しました");
        kimura.reads("すでに記帳した行");
        assertThat(open(kimura, second)).hasCount(0);
        assertThat(open(kimura, third)).hasCount(1);
        Assertions.assertThat(town.records().status(second)).isEqualTo("waiting");
    }

    @Test
    void onAPhoneInEnglishTheListFits(Town town) {
        var number = town.newcomers().accepted(Side.PARTICIPANT, "none");
        var kimura = town.visitorOnAPhone("ja-JP");
        kimura.signsIn("finance1", Town.PASSWORD);
        assertThat(kimura.page().locator(".otonari-inbox")).isVisible();
        kimura.opens("/fees?lang=en");
        assertThat(open(kimura, number)).containsText("Registration fee");
        kimura.readsWithoutScrollingSideways();
        isForEverybody(kimura, "the fees on a phone");
    }

    @Test
    void nobodyElseOpensThePage(Town town) {
        var sato = town.staff("coordinator1");
        assertThat(sato.page().locator("a[href='fees']")).hasCount(0);
        sato.opens("/fees");
        assertThat(sato.oneOf("このページは見つかりません", "この操作はあなたの役割ではできません")).isVisible();
        assertThat(sato.page().locator(".otonari-fees")).hasCount(0);
    }

    private static Locator open(Visitor at, CaseNumber number) {
        return at.page()
                .locator(".otonari-fee-list > li")
                .filter(new Locator.FilterOptions().setHas(at.page().locator("a[href='case/" + number + "']")));
    }
}
