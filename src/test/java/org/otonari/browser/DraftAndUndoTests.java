package org.otonari.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.otonari.kernel.Side;

/** What one writes stays, and what one has done can be taken back. */
@BrowserTest
class DraftAndUndoTests {

    private static final String CHECK = "申込を確認する";

    @Test
    void wordsAreKeptAsOneTypesAndThereOnReturn(Town town) {
        var sato = town.staff("coordinator1");
        var number = town.newcomers().applied(Side.PARTICIPANT);
        sato.opensTask(number, CHECK);
        sato.chooses("この申込を受けられますか", "対象外");
        var reason = sato.asked("対象外とする理由").locator("textarea");
        reason.pressSequentially("𠮷田さんに確かめた");
        sato.reads("下書きを保存しました");

        sato.follows("← 受信箱");
        sato.opensTask(number, CHECK);
        sato.reads("の下書きの続きです。");
        assertThat(reason).hasValue("𠮷田さんに確かめた");

        sato.presses("はじめから書く");
        assertThat(reason).not().isVisible();
        sato.presses("元に戻す");
        assertThat(reason).hasValue("𠮷田さんに確かめた");
    }

    @Test
    void leavingInTheMiddleOfAWordTakesTheWordAlong(Town town) {
        var sato = town.staff("coordinator1");
        var number = town.newcomers().applied(Side.PARTICIPANT);
        sato.opensTask(number, CHECK);
        sato.chooses("この申込を受けられますか", "対象外");
        var reason = sato.asked("対象外とする理由").locator("textarea");

        reason.pressSequentially("途中");
        sato.follows("← 受信箱");
        sato.page().locator(".otonari-search").waitFor();
        sato.opensTask(number, CHECK);

        assertThat(reason).hasValue("途中");
    }

    @Test
    void aCompletionIsTakenBackWithTheButtonThatNamesIt(Town town) {
        var sato = town.staff("coordinator1");
        var number = town.newcomers().applied(Side.PARTICIPANT);
        sato.completes(number, CHECK, form -> form.chooses("この申込を受けられますか", "受けられる"));

        sato.presses("「" + CHECK + "」の完了を取り消す");

        sato.reads("完了を取り消しました。");
        sato.readsTitle(CHECK);
        sato.reads(number.value());
        assertThat(sato.asked("この申込を受けられますか").locator("vaadin-radio-button[checked]"))
                .hasText("受けられる");
        sato.page().getByText(Pattern.compile("の完了を取り消しました")).first().waitFor();
    }

    @Test
    void whatCannotBeUndoneIsNamedBeforeItIsDone(Town town) {
        var sato = town.staff("coordinator1");
        var number = town.newcomers().applied(Side.PARTICIPANT);
        sato.opensTask(number, CHECK);
        sato.chooses("この申込を受けられますか", "対象外");
        sato.writes("対象外とする理由", "海外から");

        sato.presses("完了して次へ");
        sato.reads("これはあとから取り消せません。");
        sato.confirms("完了する");

        sato.reads("「" + CHECK + "」を完了しました。");
    }
}
