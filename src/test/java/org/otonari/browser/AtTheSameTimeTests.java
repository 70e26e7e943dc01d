package org.otonari.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;

/** Two people, one task. */
@BrowserTest
class AtTheSameTimeTests {

    private static final String WON = "「申込を確認する」を完了しました。";

    /** The news that somebody was faster takes the button away, perhaps at this very moment. */
    private static final String PRESS_IF_STILL_THERE = "document.getElementById('complete')?.click()";

    @Test
    void ofTwoWhoCompleteTheSameTaskOneWinsAndTheOtherReadsWhoWasFaster(Town town) {
        var sato = town.staff("coordinator1");
        var takahashi = town.staff("coordinator2");
        for (var round = 1; round <= 3; round++) {
            bothComplete(town, town.newcomers().applied(Side.PARTICIPANT), sato, takahashi);
        }
    }

    private static void bothComplete(Town town, CaseNumber number, Staff sato, Staff takahashi) {
        for (var each : new Staff[] {sato, takahashi}) {
            each.opensTask(number, "申込を確認する");
            each.chooses("この申込を受けられますか", "受けられる");
        }

        sato.presses("完了して次へ");
        takahashi.page().evaluate(PRESS_IF_STILL_THERE);

        PlaywrightAssertions.assertThat(sato.oneOf(WON, "高橋 翔 ?さんが.*完了し")).isVisible();
        PlaywrightAssertions.assertThat(takahashi.oneOf(WON, "佐藤 美咲 ?さんが.*完了し")).isVisible();
        assertThat(sato.oneOf(WON).isVisible())
                .isNotEqualTo(takahashi.oneOf(WON).isVisible());
        assertThat(town.records().count("task_record", "case_number", number.value()))
                .isEqualTo(1);
        assertThat(town.work().openSteps(number)).isEmpty();
    }
}
