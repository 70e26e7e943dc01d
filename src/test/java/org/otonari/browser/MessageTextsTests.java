package org.otonari.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.otonari.browser.AccessibilityTests.isForEverybody;

import org.junit.jupiter.api.Test;
import org.otonari.access.Role;
import org.otonari.kernel.Side;

/** A manager rewrites a text, and reads how messages went out; on a desk and on a phone. */
@BrowserTest
class MessageTextsTests {

    @Test
    void aManagerWritesATextReadsItAsItsReaderWillAndGoesBack(Town town) {
        town.employ("texts1", "鈴木 由紀", Role.MANAGER);
        var manager = town.staff("texts1");
        manager.opens("/templates");
        manager.readsTitle("文面");
        isForEverybody(manager, "all texts");

        manager.opens("/templates/check-in/ja");
        manager.readsTitle("近況うかがい：日本語");
        manager.writes("本文", "{name} 様\n\nここから：{lnk}");
        manager.reads("本文 3 行目の {lnk} は、使える値ではありません。");
        isForEverybody(manager, "a text with a mistake");
        manager.writes("本文", "{name} 様\n\nここからどうぞ：{link}");
        manager.reads("ここからどうぞ：http");
        manager.presses("保存");
        manager.reads("第 1 版");
        isForEverybody(manager, "a text");

        manager.presses("元の文面に戻す");
        manager.confirms("元の文面に戻す");
        manager.reads("第 2 版（元の文面）");
        manager.presses("第 1 版に戻す");
        manager.reads("ここからどうぞ：http");
        manager.page().setViewportSize(360, 740);
        manager.readsWithoutScrollingSideways();
    }

    @Test
    void theOutboxAndTheChoicesOfAReaderAreForEverybody(Town town) {
        var number = town.newcomers().applied(Side.VOLUNTEER);
        var coordinator = town.staff("coordinator1");
        coordinator.opens("/outbox");
        coordinator.readsTitle("送信箱");
        coordinator.opens("/outbox?show=lost");
        coordinator.reads("届かなかった連絡はありません");
        coordinator.opensCase(number);
        coordinator.reads("お申し込みを受け取りました");
        isForEverybody(coordinator, "a case with its messages");

        coordinator.opens("/account/messages");
        coordinator.readsTitle("連絡の受け取り方");
        coordinator.writes("メールアドレス", "misaki@example.org");
        coordinator.presses("保存");
        coordinator.reads("保存しました。");
        isForEverybody(coordinator, "how somebody reads");
        coordinator.page().reload();
        assertThat(coordinator.asked("メールアドレス").locator("input").first()).hasValue("misaki@example.org");
        coordinator.page().setViewportSize(360, 740);
        coordinator.readsWithoutScrollingSideways();
        coordinator.opens("/outbox");
        coordinator.readsTitle("送信箱");
        coordinator.readsWithoutScrollingSideways();
    }
}
