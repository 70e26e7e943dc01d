package org.otonari.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.otonari.Volunteering;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.ui.Translations;
import org.otonari.volunteers.QuizAnswers;
import org.otonari.volunteers.QuizQuestion;
import org.springframework.beans.factory.annotation.Autowired;

/** A volunteer's own page, on a phone: the pledge, the quiz, and what stands there when nothing is asked. */
@BrowserTest
class VolunteerPageTests {

    @Autowired
    Volunteering volunteering;

    @Autowired
    Translations texts;

    @Test
    void thePledgeIsGivenInVietnameseWithAThumb(Town town) {
        var application = town.newcomers().accepted(Side.VOLUNTEER, "evacuee");
        var number = volunteering.registration(application);
        var phone = town.visitorOnAPhone("vi-VN");
        phone.opens(page(town, application, number));
        phone.readsTitle("Chào 𠮷田 恵子");
        phone.reads("Lời cam kết của người hàng xóm");
        phone.readsWithoutScrollingSideways();
        AccessibilityTests.isForEverybody(phone, "the pledge");
        town.picture("volunteer-pledge-vi");

        phone.ticks("Tôi không làm điều gì trái pháp luật.");
        phone.presses("Tôi cam kết");
        phone.reads("Bạn hãy đánh dấu cả bốn điều.");
        AccessibilityTests.isForEverybody(phone, "the pledge with something missing");
        town.picture("volunteer-pledge-vi-missing");
        phone.ticks("Tôi không bán hàng, không lôi kéo vào tôn giáo hay chính trị.");
        phone.ticks("Tôi không tìm người yêu hay người để kết hôn, không tìm quan hệ tình dục.");
        phone.ticks("Tôi không làm điều gì gây tổn thương hay gánh nặng cho người khác.");
        phone.presses("Tôi cam kết");
        phone.readsTitle("Cảm ơn bạn");
        Assertions.assertThat(town.records().events(number)).contains("volunteers.timeline.pledged");

        phone.presses("Xem mình đang ở đâu");
        phone.reads("Tiếp theo là buổi tập huấn");
        assertThat(phone.page().locator("[aria-current=step]")).containsText("Buổi tập huấn");
        AccessibilityTests.isForEverybody(phone, "the steps");
        town.picture("volunteer-steps-vi");
    }

    @Test
    void theQuizIsFailedExplainedAndPassed(Town town) {
        var application = town.newcomers().accepted(Side.VOLUNTEER, "evacuee");
        var number = trained(town, application);
        var phone = town.visitorOnAPhone("en-GB");
        phone.opens(page(town, application, number));
        phone.reads("You can answer up to 3 times.");
        phone.presses("Send my answers");
        phone.reads("Please choose one.");
        phone.readsWithoutScrollingSideways();
        AccessibilityTests.isForEverybody(phone, "the quiz with something missing");
        town.picture("volunteer-quiz-en");

        answer(phone, List.of(0, 0, 0, 1, 2, 0));
        phone.readsTitle("Almost there (66 of 100 points)");
        phone.reads("Even between friends, no money is lent here");
        phone.reads("You can answer 2 more times.");
        phone.readsWithoutScrollingSideways();
        AccessibilityTests.isForEverybody(phone, "the quiz that was not passed");
        town.picture("volunteer-quiz-en-failed");

        phone.presses("Answer again");
        answer(phone, QuizAnswers.right());
        phone.readsTitle("Passed (100 of 100 points)");
        town.picture("volunteer-quiz-en-passed");
        Assertions.assertThat(town.records().events(number))
                .containsSubsequence("volunteers.timeline.quizFailed", "volunteers.timeline.quizPassed");

        phone.opens(page(town, application, number));
        phone.reads("We are arranging your insurance");
    }

    @Test
    void whoeverHasNoAttemptLeftIsToldThatSomebodyComes(Town town) {
        var application = town.newcomers().accepted(Side.VOLUNTEER, "evacuee");
        var number = trained(town, application);
        var phone = town.visitorOnAPhone("en-GB");
        phone.opens(page(town, application, number));
        for (var attempt = 0; attempt < 2; attempt++) {
            answer(phone, List.of(0, 0, 0, 0, 0, 0));
            phone.presses("Answer again");
        }
        answer(phone, List.of(0, 0, 0, 0, 0, 0));

        phone.readsTitle("Let us go through it together");
        phone.opens(page(town, application, number));
        phone.reads("We go through the quiz together.");
        assertThat(phone.button("Send my answers")).hasCount(0);
    }

    @Test
    void theQuizIsAnsweredWithTheKeyboardAlone(Town town) {
        var application = town.newcomers().accepted(Side.VOLUNTEER, "evacuee");
        var number = trained(town, application);
        var visitor = town.visitor("ja-JP");
        visitor.opens(page(town, application, number));
        visitor.reads("確認テスト");
        visitor.waitsUntilItIsQuiet();
        visitor.page().locator("input[type=radio]").first().focus();
        var right = QuizAnswers.right();
        for (var index = 0; index < right.size(); index++) {
            visitor.page().keyboard().press("Space");
            for (var down = 0; down < right.get(index); down++) {
                visitor.page().keyboard().press("ArrowDown");
            }
            visitor.page().keyboard().press("Tab");
        }
        visitor.page().keyboard().press("Enter");

        visitor.readsTitle("合格です（100点中 100点）");
    }

    @Test
    void theQuestionOfTheYearIsAnsweredWithARestAndTheRestEndsWithAPress(Town town) {
        var application = town.newcomers().accepted(Side.VOLUNTEER, "evacuee");
        var number = volunteering.onboard(application);
        town.time().fire("Timer_Year", number);
        var phone = town.visitorOnAPhone("en-GB");
        phone.opens(page(town, application, number));
        phone.reads("Would you like to go on?");
        phone.readsWithoutScrollingSideways();
        AccessibilityTests.isForEverybody(phone, "the question of the year");
        town.picture("volunteer-year-en");
        phone.presses("I stop");
        phone.reads("You will get no new introductions.");
        town.picture("volunteer-year-en-stop");
        phone.confirms("Do not stop, go back");

        phone.presses("I rest for a while");
        phone.readsTitle("Thank you for your answer");
        Assertions.assertThat(town.records().status(number)).isEqualTo("dormant");
        var coordinator = town.staff("coordinator1");
        coordinator.opens("/case/" + number);
        coordinator.reads("紹介は止まっています");
        assertThat(coordinator.button("活動に戻す")).isVisible();
        town.picture("volunteer-case-resting");

        phone.opens(page(town, application, number));
        phone.reads("You are having a rest.");
        AccessibilityTests.isForEverybody(phone, "the page of somebody who rests");
        town.picture("volunteer-resting-en");
        phone.presses("I am back");
        phone.readsTitle("Welcome back");
        phone.reads("Your insurance has run out.");
        Assertions.assertThat(town.records().events(number))
                .containsSubsequence("volunteers.timeline.rests", "volunteers.timeline.back");
    }

    @Test
    void aLinkThatOpensNothingLooksLikeEveryOther(Town town) {
        var visitor = town.visitor("en-GB");
        visitor.opens("/volunteer/" + "x".repeat(43));
        visitor.readsTitle("This page cannot be opened");
    }

    @Test
    void staffFindEverybodyInTheRegisterAndOnTheBoardWhoIsNotReady(Town town) {
        var application = town.newcomers().accepted(Side.VOLUNTEER, "evacuee");
        var number = volunteering.registration(application);
        var ready = volunteering.registration(town.newcomers().waiting(Side.VOLUNTEER, "evacuee"));
        var coordinator = town.staff("coordinator1");
        coordinator.opens("/volunteers");
        coordinator.readsTitle("ボランティアの登録簿");
        searches(coordinator, number.value());
        var row = coordinator.page().locator(".otonari-register-rows > li");
        assertThat(row).hasCount(1);
        assertThat(row).containsText("まだ：誓約・研修・確認テスト・保険");
        AccessibilityTests.isForEverybody(coordinator, "the register");
        town.picture("register");
        searches(coordinator, ready.value());
        assertThat(row).containsText("活動できる");
        assertThat(row).containsText("保険");
        searches(coordinator, "だれもいない名前");
        coordinator.reads("この条件に合う人はいません");

        coordinator.opens("/matching");
        var notYet = coordinator.page().locator("#board-not-yet");
        assertThat(notYet).containsText("まだ紹介できないおとなりさん");
        coordinator.waitsUntilItIsQuiet();
        if (notYet.getAttribute("opened") == null) {
            notYet.locator("vaadin-details-summary").click();
        }
        assertThat(notYet.locator("a[href='case/" + number + "']")).isVisible();
        AccessibilityTests.isForEverybody(coordinator, "the board with those who are not ready");
        town.picture("board-not-yet");
    }

    @Test
    void aCoordinatorAsksForTheApprovalForContactWithChildrenOnTheCase(Town town) {
        var number = volunteering.registration(town.newcomers().waiting(Side.VOLUNTEER, "evacuee"));
        var coordinator = town.staff("coordinator1");
        coordinator.opens("/case/" + number);
        coordinator.reads("子どもと接する活動は責任者が決めます");
        coordinator.presses("子どもと接する活動：希望を記録する");
        coordinator.confirms("希望を記録する");
        coordinator.reads("理由を書いてください。");
        coordinator.writes("理由・いきさつ", "保育士の資格があり、親子の支援を希望");
        AccessibilityTests.isForEverybody(coordinator, "asking for a qualification");
        coordinator.confirms("希望を記録する");

        coordinator.reads("承認待ち");
        Assertions.assertThat(town.work().openSteps(number)).contains("Task_DecideChildContact");
        town.picture("volunteer-case");
    }

    private static void searches(Visitor somebody, String words) {
        somebody.page()
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("名前・よみ・番号で探す"))
                .fill(words);
    }

    private String page(Town town, CaseNumber application, CaseNumber number) {
        return "/volunteer/" + volunteering.page(number, town.newcomers().person(application));
    }

    private void answer(Visitor phone, List<Integer> choices) {
        for (var question : QuizQuestion.values()) {
            phone.chooses(english(question.key()), english(question.choiceKey(choices.get(question.ordinal()))));
        }
        phone.presses("Send my answers");
    }

    private String english(String key) {
        return texts.getTranslation(key, org.otonari.ui.Languages.EN);
    }

    private CaseNumber trained(Town town, CaseNumber application) {
        var number = volunteering.registration(application);
        volunteering.pledge(number, town.newcomers().person(application));
        volunteering.recordTraining(number);
        return number;
    }
}
