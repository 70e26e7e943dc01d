package org.otonari.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.otonari.Newcomers;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;

/** Many tasks picked in the inbox and given on at once. */
@BrowserTest
class ManyAtOnceTests {

    private static final String CHECK = "Task_CheckApplication";

    @Test
    void ofThreeHundredGivenToAColleagueTwoCannotBeAndTheRestIsDone(Town town) {
        var numbers = arrived(town, 300);
        var sato = town.staff("coordinator1");
        sato.opens("/");
        sato.page().getByLabel("すべて選ぶ").check();
        assertThat(picked(sato)).containsText(Pattern.compile("[3-9]\\d\\d 件を選択"));

        // Meanwhile somebody else is faster with two of them.
        var gone = List.of(numbers.get(100), numbers.get(200));
        gone.forEach(it -> town.work().complete(it, CHECK, Newcomers.eligible()));
        bar(sato).getByText("ほかの人に渡す").click();
        chooses(sato, "渡す相手", "高橋 翔");
        sato.confirms("渡す");

        assertThat(dialog(sato).getByText(Pattern.compile("\\d+ 完了・2 件できませんでした")))
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(120_000));
        gone.forEach(it -> assertThat(
                        dialog(sato).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(it.value())))
                .isVisible());
        Assertions.assertThat(numbers.stream().filter(it -> !gone.contains(it)).filter(it -> town.assignee(it)
                        .equals("coordinator2")))
                .hasSize(298);
        sato.confirms("閉じる");
        assertThat(picked(sato)).containsText("2 件を選択");
    }

    @Test
    void rowsArePickedByKeyAndInRangesAndStayPickedWhenTheListIsReadAnew(Town town) {
        var number = arrived(town, 8).get(0);
        var sato = town.staff("coordinator1");
        sato.opens("/?queue=unclaimed&sort=age&desc=1");
        sato.page().locator(".otonari-pick input").first().waitFor();
        sato.page().keyboard().press("j");
        sato.page().keyboard().press("x");
        assertThat(picked(sato)).containsText("1 件を選択");
        sato.page().keyboard().press("x");
        assertThat(bar(sato)).isHidden();

        var boxes = sato.page().locator(".otonari-pick input");
        boxes.nth(0).click();
        boxes.nth(4).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        assertThat(picked(sato)).containsText("5 件を選択");

        // A column's head reads the list anew, in another order.
        sato.page().getByText("期限", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(picked(sato)).containsText("5 件を選択");
        sato.page().keyboard().press("Escape");
        assertThat(bar(sato)).isHidden();

        sato.opensTask(number, "申込を確認する");
        sato.presses("あとで見る");
        sato.confirms("1週間後");
        sato.reads("まで休ませています");
        sato.presses("いま起こす");
        assertThat(sato.button("あとで見る")).isVisible();
    }

    @Test
    void whoIsLockedWhileAtWorkIsOutAtOnce(Town town) {
        town.employ("leaving1", "山本 直", org.otonari.access.Role.COORDINATOR);
        town.employ("admin1", "松本 航", org.otonari.access.Role.ADMIN);
        town.employ("admin2", "西田 恵", org.otonari.access.Role.ADMIN);
        var number = arrived(town, 1).get(0);
        var leaving = town.staff("leaving1");
        leaving.opensTask(number, "申込を確認する");
        leaving.presses("受け持つ");
        assertThat(leaving.button("手放す")).isVisible();
        leaving.opens("/");
        leaving.page().locator(".otonari-pick input").first().waitFor();
        var administrator = town.staff("admin1");
        administrator.opens("/accounts");
        administrator.presses("ロックする：山本 直 さん");
        administrator.confirms("ロックする");
        administrator.reads("山本 直 さんをロックし、仕事をグループに戻しました。");

        // What was locked gave its task back, and that news closes the inbox that is still open.
        leaving.readsTitle("おとなり");
        assertThat(leaving.button("サインイン")).isVisible();
        leaving.opens("/cases");
        assertThat(leaving.button("サインイン")).isVisible();
        leaving.signsIn("leaving1", Town.PASSWORD);
        leaving.reads("サインインできませんでした");
    }

    private static List<CaseNumber> arrived(Town town, int count) {
        return IntStream.range(0, count)
                .mapToObj(it -> town.newcomers().applied(Side.PARTICIPANT))
                .toList();
    }

    private static void chooses(Staff somebody, String question, String answer) {
        var box = somebody.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(question));
        box.fill(answer);
        box.press("Enter");
    }

    private static Locator bar(Staff somebody) {
        return somebody.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("選んだ仕事"));
    }

    private static Locator picked(Staff somebody) {
        return somebody.page().locator(".otonari-selection-count");
    }

    private static Locator dialog(Staff somebody) {
        return somebody.page().locator("[role=dialog]");
    }
}
