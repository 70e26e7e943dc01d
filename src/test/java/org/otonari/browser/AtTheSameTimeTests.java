package org.otonari.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.RepeatedTest;
import org.otonari.kernel.Side;

/** Two people, one task. */
@BrowserTest
class AtTheSameTimeTests {

    private static final String WON = "「申込を確認する」を完了しました。";

    @RepeatedTest(3)
    void ofTwoWhoCompleteTheSameTaskOneWinsAndTheOtherReadsWhoWasFaster(Town town) {
        var number = town.newcomers().applied(Side.PARTICIPANT);
        var sato = town.staff("coordinator1");
        var takahashi = town.staff("coordinator2");
        for (var each : new Staff[] {sato, takahashi}) {
            each.opensTask(number, "申込を確認する");
            each.chooses("この申込を受けられますか", "受けられる");
        }

        sato.presses("完了して次へ");
        takahashi.presses("完了して次へ");

        PlaywrightAssertions.assertThat(sato.oneOf(WON, "高橋 翔 さんが .* に完了しています")).isVisible();
        PlaywrightAssertions.assertThat(takahashi.oneOf(WON, "佐藤 美咲 さんが .* に完了しています"))
                .isVisible();
        assertThat(sato.oneOf(WON).isVisible())
                .isNotEqualTo(takahashi.oneOf(WON).isVisible());
        assertThat(town.records().count("task_record", "case_number", number.value()))
                .isEqualTo(1);
        assertThat(town.work().openSteps(number)).isEmpty();
    }
}
