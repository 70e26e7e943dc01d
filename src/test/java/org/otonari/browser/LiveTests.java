package org.otonari.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.otonari.kernel.Side;

/** Two people, each with a browser, see at once what the other does. */
@BrowserTest
class LiveTests {

    private static final String STEP = "申込を確認する";

    @Test
    void aClaimReachesTheColleaguesOpenInboxByItself(Town town) {
        var sato = town.staff("coordinator1");
        var takahashi = town.staff("coordinator2");
        var number = town.newcomers().applied(Side.PARTICIPANT);
        sato.opens("/?q=" + number);
        sato.reads(number.value());
        takahashi.opensTask(number, STEP);

        takahashi.presses("受け持つ");
        var took = waitsFor(sato.page().getByText("高橋 翔さんが「" + STEP + "」を受け持ちました。"));

        System.out.println("A claim reached the other inbox after " + took.toMillis() + " ms");
        assertThat(sato.page().locator("vaadin-grid").getByText(STEP).first())
                .not()
                .isVisible();
    }

    @Test
    void whoLooksAtATaskReadsThatAColleagueHasCompletedItAndKeepsTheirWords(Town town) {
        var sato = town.staff("coordinator1");
        var takahashi = town.staff("coordinator2");
        var number = town.newcomers().applied(Side.PARTICIPANT);
        sato.opensTask(number, STEP);
        sato.chooses("この申込を受けられますか", "対象外");
        sato.writes("対象外とする理由", "区外に引っ越したとのこと");
        takahashi.opensTask(number, STEP);
        takahashi.chooses("この申込を受けられますか", "受けられる");

        takahashi.presses("完了して次へ");

        sato.reads("高橋 翔さんがこの仕事を完了しました。");
        Assertions.assertThat(sato.page().locator(".otonari-lost-text textarea").inputValue())
                .contains("区外に引っ越したとのこと");
        assertThat(sato.button("完了して次へ")).not().isVisible();
        sato.presses("ケースのメモとして残す");
        sato.reads("ケースのメモとして残しました。");
        sato.opensCase(number);
        sato.reads("区外に引っ越したとのこと");
    }

    private static Duration waitsFor(Locator news) {
        var start = System.nanoTime();
        assertThat(news).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(15_000));
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
