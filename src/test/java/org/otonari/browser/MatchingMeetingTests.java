package org.otonari.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.otonari.browser.AccessibilityTests.isForEverybody;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonName;
import org.otonari.kernel.Side;
import org.otonari.kernel.Ward;
import org.otonari.ofp.NewApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The weekly meeting, at the board. */
@BrowserTest
class MatchingMeetingTests {

    @Autowired
    JdbcClient database;

    /** The next test holds a meeting of its own. */
    @AfterEach
    void everybodyGoesHome() {
        database.sql(
                        "update matching_meeting set closed_at = utc_timestamp(3), closed_by = 'test' where closed_at is null")
                .update();
    }

    @Test
    void aWholeMeetingFromTheFilterToTheMinutes(Town town) {
        var binh = waits(town, Side.PARTICIPANT, "ビン 会議", Ward.KATSUSHIKA);
        var nara = waits(town, Side.VOLUNTEER, "奈良 会議", Ward.KATSUSHIKA);
        var cora = waits(town, Side.PARTICIPANT, "コラ 会議", Ward.OTA);
        var mori = waits(town, Side.VOLUNTEER, "森 会議", Ward.OTA);
        var sato = town.staff("coordinator1");
        sato.opens("/matching");
        filtersBy(sato, "葛飾区");
        assertThat(row(sato, binh)).isVisible();
        assertThat(row(sato, cora)).not().isVisible();

        row(sato, binh).click();
        sato.reads("ビン 会議 さん");
        sato.reads("同じ葛飾区に住んでいます");
        isForEverybody(sato, "the board with a selected pair");
        sato.page().keyboard().press("l");
        sato.reads("決めました。まわりの組を計算し直しました。");
        assertThat(row(sato, binh)).containsText("決定");
        assertThat(row(sato, nara)).containsText("決定");

        filtersBy(sato, "すべての区");
        row(sato, cora).click();
        assertThat(row(sato, cora)).containsText("→ 森 会議さん");
        sato.presses("見送る…");
        sato.reads("次の会議でも読めます");
        isForEverybody(sato, "the question why");
        sato.confirms("見送る");
        sato.reads("理由を書いてください");
        sato.writes("理由", "勤務先が同じ");
        sato.confirms("見送る");
        sato.reads("見送りました。ほかの組を計算し直しました。");
        assertThat(row(sato, cora)).not().containsText("→ 森 会議さん");
        sato.presses("もう一度計算");
        sato.reads("待っている方を読み直し、計算しました");
        assertThat(row(sato, binh)).containsText("決定");

        sato.presses("重みを試す");
        sato.reads("相手が変わる参加者");
        sato.page().locator("#weight-distance").fill("60");
        sato.reads("いまの重みで合計");
        isForEverybody(sato, "what-if weights");
        sato.confirms("使わない");

        sato.presses("決めた 1 組を紹介する");
        sato.reads("どの組を紹介しますか");
        isForEverybody(sato, "the choice of introductions");
        sato.confirms("1 組を紹介する");
        sato.reads("1 組のうち 1 組に紹介を送りました");
        sato.confirms("閉じる");
        assertThat(row(sato, binh)).not().isVisible();

        sato.presses("会議を終える");
        sato.reads("出席した人");
        isForEverybody(sato, "the end of the meeting");
        sato.writes("覚え書き", "来週は火曜日に");
        sato.confirms("会議を終える");
        sato.readsTitle("マッチング会議");
        sato.reads("紹介した組 1");
        sato.reads("ビン 会議 × 奈良 会議");
        sato.reads("勤務先が同じ");
        sato.reads("来週は火曜日に");
        sato.reads("提案に従わなかった割合：50%（決めた参加者 2 人のうち 1 人）");
        isForEverybody(sato, "the minutes");
        sato.opensCase(cora);
        sato.reads("勤務先が同じ");
        sato.opensCase(binh);
        sato.reads("マッチング会議（");
    }

    @Test
    void aColleaguesDecisionShowsOnTheOtherBoardAndOfTwoAtOnceOneWins(Town town) {
        var dinh = waits(town, Side.PARTICIPANT, "ディン 会議", Ward.ITABASHI);
        waits(town, Side.VOLUNTEER, "丹羽 会議", Ward.ITABASHI);
        var evi = waits(town, Side.PARTICIPANT, "エヴィ 会議", Ward.SETAGAYA);
        waits(town, Side.VOLUNTEER, "江口 会議", Ward.SETAGAYA);
        var sato = town.staff("coordinator1");
        var takahashi = town.staff("coordinator2");
        for (var each : new Staff[] {sato, takahashi}) {
            each.opens("/matching");
            row(each, dinh).click();
            each.reads("ディン 会議 さん");
        }
        sato.reads("高橋 翔さんも見ています");

        sato.presses("決める");
        var began = System.nanoTime();
        takahashi.reads("佐藤 美咲さんが、ディン 会議さんと丹羽 会議さんを決めました。");
        System.out.println("A lock reached the other board after "
                + Duration.ofNanos(System.nanoTime() - began).toMillis() + " ms");
        assertThat(row(takahashi, dinh)).containsText("決定");
        assertThat(takahashi.button("決める")).not().isVisible();

        for (var each : new Staff[] {sato, takahashi}) {
            row(each, evi).click();
            each.reads("エヴィ 会議 さん");
        }
        for (var each : new Staff[] {sato, takahashi}) {
            each.page().evaluate("document.getElementById('board-lock')?.click()");
        }
        for (var each : new Staff[] {sato, takahashi}) {
            assertThat(row(each, evi)).containsText("決定");
        }
        Assertions.assertThat(town.records().count("matching_decision", "participant_case", evi.value()))
                .isEqualTo(1);
    }

    @Test
    void onAPhoneTheBoardIsAListAndWhatIsSelectedComesUpFromBelow(Town town) {
        var gia = waits(town, Side.PARTICIPANT, "ザー 会議", Ward.NERIMA);
        waits(town, Side.VOLUNTEER, "五島 会議", Ward.NERIMA);
        var sato = town.visitorOnAPhone("ja-JP");
        sato.signsIn("coordinator1", Town.PASSWORD);
        assertThat(sato.page().locator(".otonari-inbox")).isVisible();
        sato.opens("/matching");
        assertThat(row(sato, gia).getByText("→ 五島 会議さん")).isVisible();
        sato.readsWithoutScrollingSideways();
        row(sato, gia).tap();
        var lock = sato.button("決める");
        assertThat(lock).isVisible();
        Assertions.assertThat(lock.boundingBox().height).isGreaterThanOrEqualTo(44);
        isForEverybody(sato, "the board on a phone");
        sato.presses("閉じる");
        assertThat(lock).not().isVisible();
    }

    private static Locator row(Visitor at, CaseNumber number) {
        return at.page().locator("[data-row='" + number + "']");
    }

    private static void filtersBy(Visitor at, String ward) {
        at.page().locator("vaadin-select").first().click();
        at.page()
                .getByRole(
                        AriaRole.OPTION,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName(ward)
                                .setExact(true))
                .press("Enter");
    }

    /** Somebody with a name and a ward of their own, on the waiting list. */
    private static CaseNumber waits(Town town, Side side, String name, Ward ward) {
        var like = side == Side.PARTICIPANT
                ? town.newcomers().lan()
                : town.newcomers().keiko();
        var number = town.newcomers()
                .submitted(new NewApplication(
                        side,
                        new PersonName(name, like.name().reading(), like.name().latin()),
                        like.email(),
                        like.language(),
                        ward,
                        like.birthDate(),
                        like.gender(),
                        like.genderPreference(),
                        like.japaneseLevel(),
                        like.languages(),
                        like.availability(),
                        true,
                        like.interests(),
                        like.wishes(),
                        like.message(),
                        like.appliedOn(),
                        like.consentedAt()));
        town.newcomers().walkToDecision(number, "evacuee");
        town.work().complete(number, "Task_Decide", Map.of("decision", "accept"));
        if (side == Side.VOLUNTEER) {
            town.newcomers().getReady(number);
        }
        return number;
    }
}
