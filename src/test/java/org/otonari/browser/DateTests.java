package org.otonari.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.otonari.Actors;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;

/** A date that does not suit: told from a phone, found by staff, and set anew. */
@BrowserTest
class DateTests {

    @Test
    void whoCannotComeSaysSoWithAThumbAndTheCoordinatorFindsWhenItSuits(Town town) {
        var number = arranged(town);
        var token = town.records().token(number, town.newcomers().person(number), "interview-invitation");
        var applicant = town.visitorOnAPhone("en-GB");
        applicant.opens("/date/" + token + "?lang=en");
        applicant.readsTitle("here is your date");
        applicant.readsWithoutScrollingSideways();
        AccessibilityTests.isForEverybody(applicant, "a date");
        town.picture("date-en");

        applicant.presses("I cannot come");
        applicant.readsTitle("Let us find another date");
        applicant.readsWithoutScrollingSideways();
        AccessibilityTests.isForEverybody(applicant, "another date");
        applicant.chooses("When it suits you (as many as you like)", "Weekdays, evening");
        applicant.writes("A word to us", "My shift ends at six");
        town.picture("date-other-en");
        applicant.presses("Ask for another date");
        applicant.readsTitle("Thank you for telling us");

        var coordinator = town.staff("coordinator1");
        coordinator.opensCase(number);
        coordinator.reads("調整中");
        coordinator.reads("My shift ends at six");
        town.picture("date-case");
        coordinator.opensTask(number, "面談の日を決める");
        coordinator.reads("平日の夜、My shift ends at six");

        applicant.opens("/date/" + token);
        applicant.reads("We will write to you when it is set");
    }

    @Test
    void whoComesSaysSoAndTheCaseShowsIt(Town town) {
        var number = arranged(town);
        var token = town.records().token(number, town.newcomers().person(number), "interview-invitation");
        var applicant = town.visitorOnAPhone("ja-JP");
        applicant.opens("/date/" + token);
        applicant.readsTitle("予定のご案内です");
        applicant.readsWithoutScrollingSideways();
        town.picture("date-ja");

        applicant.presses("行きます");
        applicant.reads("「行きます」とお返事ずみ");
        applicant.presses("都合が悪い");
        applicant.readsTitle("別の日を決めましょう");
        town.picture("date-other-ja");
        applicant.presses("もどる");
        applicant.reads("「行きます」とお返事ずみ");

        var coordinator = town.staff("coordinator1");
        coordinator.opensCase(number);
        coordinator.reads("Nguyễn Thị Lan：行きます");
        AccessibilityTests.isForEverybody(coordinator, "a case with a date");
        coordinator.presses("面談を別の日にする");
        coordinator.confirms("別の日にする");
        coordinator.reads("日を決める仕事に戻しました");
        assertThat(town.work().openSteps(number)).containsExactly("Task_ArrangeInterview");
    }

    @Test
    void onesOwnCalendarLinkIsShownOnceRenewedAndGivenUp(Town town) {
        var coordinator = town.staff("coordinator1");
        coordinator.follows("カレンダー連携");
        coordinator.readsTitle("カレンダー連携");
        coordinator.presses("リンクをつくる");
        coordinator.reads("あなたのリンク");
        AccessibilityTests.isForEverybody(coordinator, "one's own calendar link");
        town.picture("calendar-link");
        var first = coordinator.page().locator(".otonari-token").textContent();
        assertThat(first).contains("/calendar/").endsWith(".ics?lang=ja");
        assertThat(coordinator.page().request().get(first).status()).isEqualTo(200);

        coordinator.presses("新しくする");
        coordinator.confirms("新しくする");
        PlaywrightAssertions.assertThat(coordinator.page().locator(".otonari-token"))
                .not()
                .hasText(first);
        assertThat(coordinator.page().request().get(first).status()).isEqualTo(404);

        coordinator.presses("リンクを消す");
        coordinator.confirms("リンクを消す");
        coordinator.reads("連携リンクはまだありません");
        PlaywrightAssertions.assertThat(coordinator.page().locator(".otonari-token"))
                .hasCount(0);
    }

    private static CaseNumber arranged(Town town) {
        var number = town.newcomers().afterSession(Side.PARTICIPANT);
        town.newcomers().arrangeInterview(number);
        assertThat(Actors.SATO.asks(() -> town.work().openSteps(number))).containsExactly("Task_CheckIdentity");
        return number;
    }
}
