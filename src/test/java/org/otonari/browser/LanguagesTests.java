package org.otonari.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.ui.Languages;

/** What the public sees, in the language of each of them, on a small phone. */
@BrowserTest
class LanguagesTests {

    @Test
    void aCheckInIsAnsweredInVietnamese(Town town) {
        var lan = town.waits(Side.PARTICIPANT, town.visitorOnAPhone("vi-VN"));
        var pair = togetherWithANeighbour(town, lan);
        town.pairs().nextMilestone(pair);

        var phone = lan.opens("check-in");
        phone.readsTitle("Chào Nguyễn Thị Lan");
        speaks(phone, "vi");
        phone.readsWithoutScrollingSideways();
        AccessibilityTests.isForEverybody(phone, "a check-in in Vietnamese");
        town.picture("check-in-vi");

        phone.presses("Gửi");
        phone.reads("Bạn hãy chọn một câu trả lời.");
        phone.chooses("Khoảng một tháng nay, hai bạn đã gặp hoặc nói chuyện mấy lần?", "2–3 lần");
        phone.chooses("Bạn thấy thế nào?", "Rất vui");
        phone.writes("Bạn có điều gì muốn nói với chúng tôi không?", "Chúng tôi đã nấu phở cùng nhau.");
        phone.presses("Gửi");

        phone.readsTitle("Cảm ơn bạn");
        phone.reads("Chúng tôi đã nhận câu trả lời. Chúc hai bạn luôn vui vẻ.");
        AccessibilityTests.isForEverybody(phone, "thanks in Vietnamese");
        town.picture("check-in-vi-thanks");
        phone.opens("/apply");
        phone.readsTitle("Đăng ký");
    }

    @Test
    void somebodyAppliesInNepaliAndIsWrittenToInNepali(Town town) {
        var phone = town.visitorOnAPhone("ja-JP");
        var sita = town.newcomer("सीता गुरुङ", "sita@example.org", phone);
        phone.opens("/apply");
        phone.page().locator(".otonari-language select").selectOption("ne");
        phone.readsTitle("आवेदन");
        speaks(phone, "ne");
        Assertions.assertThat(phone.page().url()).contains("lang=ne");

        phone.presses("आवेदन पठाउनुहोस्");
        phone.reads("अझै पठाइएको छैन");
        phone.readsWithoutScrollingSideways();
        AccessibilityTests.isForEverybody(phone, "the form in Nepali with errors");
        town.picture("apply-ne-errors");

        phone.chooses("तपाईं कसरी सहभागी हुनुहुन्छ?", "म विदेशबाट जापान आएको हुँ");
        phone.writes("नाम", sita.name());
        phone.writes("इमेल ठेगाना", sita.address());
        phone.picks("तपाईं बस्ने वडा", "Shinjuku");
        phone.dates("जन्ममिति (ईस्वी संवत्)", "1996", "4", "12");
        phone.ticks("मैले व्यक्तिगत विवरणको जानकारी पढेँ र सहमत छु।");
        phone.presses("आवेदन पठाउनुहोस्");
        phone.readsTitle("धन्यवाद");
        sita.noteNumber();
        town.picture("apply-ne-thanks");

        sita.opens("application-received").readsTitle("सीता गुरुङ जीको आवेदन");
        phone.reads("हामी तपाईंको आवेदन पढ्दै छौँ");
        phone.readsWithoutScrollingSideways();
        town.picture("track-ne");
    }

    @Test
    void anIntroductionIsAnsweredInPlainJapaneseWithReadingsAbove(Town town) {
        var lan = town.waits(Side.PARTICIPANT, town.visitorOnAPhone("ja-JP"));
        var keiko = town.waits(Side.VOLUNTEER);
        town.pairs().introduce(lan.number(), keiko.number());

        var phone = lan.opens("introduction");
        phone.page().locator(".otonari-language select").selectOption("ja-easy");
        speaks(phone, "ja-x-easy");
        var reading = phone.page().locator("h1 ruby rt").first();
        assertThat(reading).hasText("しょうかい");
        assertThat(reading).isVisible();
        phone.readsWithoutScrollingSideways();
        AccessibilityTests.isForEverybody(phone, "an introduction in plain Japanese");
        town.picture("introduction-ja-easy");

        // A screen reader reads the characters, and not their readings once more.
        phone.presses("いいえ、今回は 会いません");
        town.picture("introduction-ja-easy-no");
        phone.confirms("もどる");
        phone.presses("はい、会いたいです");
        assertThat(phone.page().getByRole(AriaRole.STATUS).first()).isVisible();
        phone.readsTitle("「はい」の 返事");
        town.picture("introduction-ja-easy-thanks");
    }

    /** A text that is missing in one of them makes an error page here, see NoTextIsMissing. */
    @Test
    void everyPageOfThePublicSpeaksEveryLanguageAndFitsAPhone(Town town) {
        var pages = pages(town);
        var phone = town.visitorOnAPhone("fr-FR");
        var found = new SoftAssertions();
        for (var language : Languages.ALL) {
            var tag = Languages.tag(language);
            pages.forEach((name, address) -> {
                phone.opens(address + "?lang=" + tag);
                phone.waitsUntilItIsQuiet();
                speaks(phone, language.toLanguageTag());
                found.assertThat(phone.page().locator(".otonari-error").count())
                        .as("error pages of " + name + " in " + tag)
                        .isZero();
                if (!name.equals("over")) {
                    found.assertThat(phone.page().locator("h1").textContent())
                            .as("title of " + name + " in " + tag)
                            .isNotEqualTo(town.text("ui.link.overTitle", language.toLanguageTag()));
                }
                found.assertThat(phone.widthOfThePage())
                        .as("width of " + name + " in " + tag)
                        .isLessThanOrEqualTo(360);
                phone.page()
                        .screenshot(new Page.ScreenshotOptions()
                                .setPath(Path.of(
                                        "target", "browser", "pictures", "language-" + name + "-" + tag + ".png"))
                                .setFullPage(true));
            });
        }
        found.assertAll();
    }

    @Test
    void whoReadsVietnameseFindsTheirStaffPageInEnglish(Town town) {
        var visitor = town.visitor("vi-VN");
        visitor.opens("/apply?lang=vi");
        visitor.readsTitle("Đăng ký");
        visitor.opens("/login");
        visitor.reads("Sign in");
        speaks(visitor, "en");
    }

    /** Those first for which much time passes: the links of the others would be over by then. */
    private static Map<String, String> pages(Town town) {
        var pages = new LinkedHashMap<String, String>();
        var completed = town.pairs().atOutcome();
        town.work()
                .complete(
                        completed,
                        "Task_RecordOutcome",
                        Map.of("participantNext", "friends", "volunteerNext", "friends"));
        pages.put("certificate", "/certificate/" + token(town, completed, Side.PARTICIPANT, "pair-completed"));
        var pair = town.pairs().established();
        town.pairs().nextMilestone(pair);
        pages.put("check-in", "/checkin/" + token(town, pair, Side.PARTICIPANT, "check-in"));
        var seeker = town.newcomers().waiting(Side.PARTICIPANT, "evacuee");
        var neighbour = town.newcomers().waiting(Side.VOLUNTEER, "evacuee");
        var volunteer = town.newcomers().accepted(Side.VOLUNTEER, "evacuee");
        var registration = town.newcomers().registration(volunteer);
        pages.put(
                "volunteer",
                "/volunteer/"
                        + town.records().token(registration, town.newcomers().person(volunteer), "volunteer-pledge"));
        var arranged = town.newcomers().afterSession(Side.PARTICIPANT);
        town.newcomers().arrangeInterview(arranged);
        pages.put("date", "/date/" + token(town, arranged, "interview-invitation"));
        var introduced = town.pairs().introduce(seeker, neighbour);
        pages.put("introduction", "/introduction/" + token(town, introduced, Side.VOLUNTEER, "introduction"));
        var invited = town.newcomers().invitedToSession(Side.PARTICIPANT);
        pages.put("session", "/session/" + token(town, invited, "session-invitation"));
        pages.put("track", "/track/" + token(town, invited, "application-received"));
        pages.put("apply", "/apply");
        pages.put("over", "/checkin/" + "x".repeat(43));
        return pages;
    }

    private static String token(Town town, CaseNumber pair, Side side, String template) {
        return town.records().token(pair, town.pairs().person(pair, side), template);
    }

    private static String token(Town town, CaseNumber number, String template) {
        return town.records().token(number, town.newcomers().person(number), template);
    }

    private static CaseNumber togetherWithANeighbour(Town town, Applicant participant) {
        var volunteer = town.waits(Side.VOLUNTEER);
        var pair = town.pairs().introduce(participant.number(), volunteer.number());
        town.pairs().bothAgree(pair);
        town.pairs().arrangeFirstMeeting(pair);
        town.pairs().establish(pair);
        return pair;
    }

    private static void speaks(Visitor visitor, String language) {
        assertThat(visitor.page().locator("html")).hasAttribute("lang", language);
    }
}
