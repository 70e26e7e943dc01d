package org.otonari.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.otonari.access.Role;
import org.otonari.kernel.Side;

/** A list of a hundred thousand feels like one of fifty; and the way into a task and back leaves it as it was. */
@BrowserTest
class LongListTests {

    private static final int MANY = 100_000;
    private static final int MOST_TABS = 80;
    private static final String CHECK = "申込を確認する";

    @Test
    void aHundredThousandTasksScrollSearchAndFilter(Town town) {
        town.employ("labour1", "森 健一", Role.LABOUR);
        town.fillInbox(Role.LABOUR, MANY);
        var mori = town.staff("labour1");
        assertThat(mori.page().getByText("長井 1", exact()).first()).isVisible();
        assertThat(mori.page().locator(".otonari-tile").filter(said("グループの未担当")))
                .containsText(Pattern.compile("100,?000"));

        var start = System.nanoTime();
        mori.page().locator("vaadin-grid.otonari-grid").first().evaluate("grid => grid.scrollToIndex(99999)");
        assertThat(mori.page().getByText("長井 " + MANY, exact()).first()).isVisible();
        say("The last of a hundred thousand rows was there", start);

        start = System.nanoTime();
        mori.page().locator(".otonari-search input").fill("長井77777");
        assertThat(mori.page().getByText("長井 77777", exact()).first()).isVisible();
        say("One of a hundred thousand was found", start);
        assertThat(mori.page().getByText("長井 1", exact()).first()).not().isVisible();

        mori.opens("/?ward=koto&sort=person&desc=1");
        assertThat(mori.page().getByText("長井 1000", exact()).first()).isVisible();
        assertThat(mori.page().getByText("長井 1001", exact()).first()).not().isVisible();
    }

    @Test
    void theListIsTheSameAfterATaskAndEverythingIsDoneByKeys(Town town) {
        var number = town.newcomers().applied(Side.PARTICIPANT);
        var sato = town.staff("coordinator1");
        var keys = sato.page().keyboard();
        sato.page().locator(".otonari-pick input").first().waitFor();

        keys.press("/");
        keys.type(number.value());
        assertThat(sato.page().locator("vaadin-grid.otonari-grid").first().getByText(number.value()))
                .isVisible();
        assertThat(sato.page()).hasURL(Pattern.compile("q=" + number.value()));
        sato.page().locator(".otonari-search input").evaluate("it => it.blur()");
        keys.press("j");
        keys.press("c");
        sato.reads("「申込を確認する」を受け持ちました。");
        keys.press("j");
        keys.press("Enter");
        sato.readsTitle("申込を確認する");
        // The page stands there a moment before its address does; going back before that leads to the page before the
        // list.
        assertThat(sato.page()).hasURL(Pattern.compile("/task/"));
        sato.waitsUntilItIsQuiet();
        sato.page().goBack();

        assertThat(sato.page().locator(".otonari-search input")).hasValue(number.value());
        assertThat(sato.page()).hasURL(Pattern.compile("q=" + number.value()));
        assertThat(sato.page().locator("vaadin-grid.otonari-grid").first().getByText(number.value()))
                .isVisible();
        keys.press("?");
        sato.reads("キーボードで進める");
    }

    /** From the list into a task, out again by the link, in again, and done; no mouse is touched. */
    @Test
    void aTaskIsFoundOpenedLeftFilledInAndCompletedByKeys(Town town) {
        town.employ("keys1", "鍵谷 進", Role.COORDINATOR);
        var older = town.newcomers().applied(Side.PARTICIPANT);
        var newer = town.newcomers().applied(Side.PARTICIPANT);
        town.claims("keys1", older);
        town.claims("keys1", newer);
        var kagiya = town.staff("keys1");
        kagiya.opens("/?queue=mine&sort=age&desc=1");
        kagiya.page().locator(".otonari-pick input").first().waitFor();
        kagiya.waitsUntilItIsQuiet();
        var keys = kagiya.page().keyboard();

        keys.press("j");
        keys.press("j");
        keys.press("Enter");
        kagiya.reads(older.value());
        kagiya.readsTitle(CHECK);
        kagiya.waitsUntilItIsQuiet();
        tabsTo(kagiya, "it.matches('a') && it.textContent.includes('← 受信箱')");
        keys.press("Enter");
        kagiya.page().locator(".otonari-pick input").first().waitFor();
        kagiya.waitsUntilItIsQuiet();

        keys.press("j");
        keys.press("j");
        keys.press("k");
        keys.press("Enter");
        kagiya.reads(newer.value());
        kagiya.readsTitle(CHECK);
        kagiya.waitsUntilItIsQuiet();
        tabsTo(kagiya, "it.closest('vaadin-radio-button')");
        keys.press("Space");
        keys.press("Control+Enter");
        kagiya.reads("「" + CHECK + "」を完了しました。");
        Assertions.assertThat(town.work().openSteps(newer)).doesNotContain("Task_CheckApplication");
    }

    /** @param wanted what is asked of {@code it}, the element that has the focus */
    private static void tabsTo(Staff somebody, String wanted) {
        for (var pressed = 0; pressed < MOST_TABS; pressed++) {
            somebody.page().keyboard().press("Tab");
            if ((boolean) somebody.page().evaluate("(it => !!(" + wanted + "))(document.activeElement)")) {
                return;
            }
        }
        Assertions.fail("Not reached with " + MOST_TABS + " tabs: " + wanted);
    }

    private static void say(String what, long start) {
        System.out.println(
                what + " after " + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
    }

    private static Page.GetByTextOptions exact() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static Locator.FilterOptions said(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
