package org.otonari.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.otonari.access.Role;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.ui.DateTexts;

/** Hours that are changed with the deadlines before one's eyes, and the board on which one sees how they stand. */
@BrowserTest
class DeadlinesTests {

    private static final int MOST_ROWS = 2000;
    private static final int FEW_ROWS = 5;
    private static final String OFFICE = "事務局の営業日：時間と休業日を変える";

    @Test
    void aClosedDayShowsWhatItMovesAndMovesItAndTheBoardOpensItsLists(Town town) {
        var number = town.newcomers().applied(Side.PARTICIPANT);
        town.employ("manager-deadlines", "青木 健", Role.MANAGER);
        var aoki = town.staff("manager-deadlines");

        aoki.opens("/calendars");
        aoki.readsTitle("営業日カレンダー");
        aoki.reads("10:00–17:00");
        AccessibilityTests.isForEverybody(aoki, "the calendars");
        aoki.follows(OFFICE);
        aoki.readsTitle("事務局の営業日");
        AccessibilityTests.isForEverybody(aoki, "a calendar");

        aoki.presses("動く期限を見る");
        aoki.reads("動く期限はありません");
        aoki.presses("戻って直す");
        aoki.dates("休む日", LocalDate.of(2027, 6, 2));
        aoki.presses("動く期限を見る");
        aoki.reads("理由を書いてください。");
        aoki.writes("理由", "棚卸し");
        aoki.presses("動く期限を見る");
        aoki.reads("件の期限が動きます");
        assertThat(row(aoki, number)).containsText("6月3日（木）17:00 → 6月4日（金）17:00");
        assertThat(row(aoki, number)).containsText("1 日あとへ");
        AccessibilityTests.isForEverybody(aoki, "the preview of a calendar");
        saves(aoki);
        aoki.reads("青木 健 が「休業日」を なし から 2027-06-02 棚卸し に変えました");

        town.comesTo(at("2027-06-04T17:30"), number);
        aoki.opens("/deadlines");
        aoki.readsTitle("期限を過ぎたものが");
        AccessibilityTests.isForEverybody(aoki, "the board");
        aoki.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^コーディネーター：期限切れ [\\d,]+ 件$")))
                .click();
        aoki.readsTitle("期限切れ：");
        aoki.reads("絞り込み：");
        assertThat(row(aoki, number)).containsText("申込を確認する");
        AccessibilityTests.isForEverybody(aoki, "a list of the board");

        aoki.opens("/deadlines?lang=en");
        aoki.readsTitle("missed");
        AccessibilityTests.isForEverybody(aoki, "the board in English");
        aoki.opens("/calendars/OFFICE");
        aoki.readsTitle("Office days");
        AccessibilityTests.isForEverybody(aoki, "a calendar in English");
        aoki.page()
                .getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Remove the closed day")))
                .click();
        aoki.presses("See what moves");
        aoki.reads("earlier");
        AccessibilityTests.isForEverybody(aoki, "the preview in English");
        aoki.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Save and move")))
                .click();
        aoki.reads("Saved, and");
    }

    @Test
    void aManagerChangesARuleWithWhatItMeansBeforeTheEyes(Town town) {
        town.newcomers().applied(Side.PARTICIPANT);
        town.employ("manager-rules", "森 彩", Role.MANAGER);
        var mori = town.staff("manager-rules");

        mori.opens("/policies");
        mori.readsTitle("期限の決まり");
        assertThat(rule(mori, "申込を確認する")).containsText("2 営業日以内（事務局の営業日）");
        rule(mori, "申込を確認する").getByText("変える").click();
        mori.reads("いまの決まりと同じです。");
        mori.writes("長さ", "４");
        mori.reads("4 営業日以内（事務局の営業日）");
        mori.presses("この決まりにする");
        mori.reads("理由を 500 字以内で書いてください。");
        mori.writes("変える理由", "職員が減ったため");
        mori.presses("この決まりにする");
        mori.reads("新しい決まりにしました");
        assertThat(rule(mori, "申込を確認する")).containsText("4 営業日以内");
        assertThat(rule(mori, "申込を確認する")).containsText("森 彩");
        assertThat(rule(mori, "申込を確認する")).containsText("前の決まりのまま");

        mori.opens("/policies?lang=en");
        rule(mori, "Check the application")
                .getByText("Change", new Locator.GetByTextOptions().setExact(true))
                .click();
        mori.writes("How long", "2");
        mori.writes("Reason for the change", "As it was");
        mori.presses("Make this the rule");
        assertThat(rule(mori, "Check the application")).containsText("Within 2 working days (Office days)");
        assertThat(rule(mori, "Check the application")).not().containsText("older rule");
    }

    private static Locator rule(Staff who, String name) {
        return who.page()
                .locator(".otonari-policy")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    @Test
    void boardAndCalendarsFitAPhone(Town town) {
        town.newcomers().applied(Side.VOLUNTEER);
        town.employ("supervisor-deadlines", "石田 恵", Role.SUPERVISOR);
        var phone = town.visitorOnAPhone("ja-JP");
        phone.signsIn("supervisor-deadlines", Town.PASSWORD);
        phone.page().waitForURL(Pattern.compile("^(?!.*login).*$"));
        for (var address :
                new String[] {"/deadlines", "/deadlines/clocks?state=open", "/calendars", "/calendars/OFFICE"}) {
            phone.opens(address);
            assertThat(phone.page().locator("h1")).isVisible();
            phone.readsWithoutScrollingSideways();
        }
    }

    private static void saves(Staff who) {
        who.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^保存して .* 件の期限を動かす$")))
                .click();
        who.reads("保存しました");
    }

    /** The first row of a case, scrolled to: the list holds what other tests left, and draws only what is in sight. */
    private static Locator row(Staff who, CaseNumber number) {
        var grid = who.page().locator("vaadin-grid.otonari-moves");
        var row = grid.locator(".otonari-move")
                .filter(new Locator.FilterOptions().setHasText(number.value()))
                .first();
        assertThat(grid.locator(".otonari-move").first()).isVisible();
        for (var index = 0; !row.isVisible() && index < MOST_ROWS; index += FEW_ROWS) {
            grid.evaluate(
                    """
                    async (grid, row) => {
                      grid.scrollToIndex(row);
                      do await new Promise(requestAnimationFrame); while (grid.loading);
                    }""",
                    index);
        }
        return row;
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(DateTexts.TOKYO).toInstant();
    }
}
