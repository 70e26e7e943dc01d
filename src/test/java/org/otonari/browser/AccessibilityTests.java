package org.otonari.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.otonari.kernel.Side;

/** Pages that everybody can use: axe finds nothing against WCAG 2.2 A and AA. */
@BrowserTest
class AccessibilityTests {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @Test
    void thePagesOfStaffAreForEverybody(Town town) {
        var pair = town.pairs().established();
        var number = town.newcomers().applied(Side.PARTICIPANT);
        var waiting = town.waits(Side.PARTICIPANT);
        town.waits(Side.VOLUNTEER);
        var coordinator = town.staff("coordinator1");
        coordinator.reads("グエン・ティ・ラン");
        isForEverybody(coordinator, "the inbox");
        coordinator.page().locator(".otonari-pick input").first().click();
        coordinator.reads("1 件を選択");
        isForEverybody(coordinator, "the inbox with a picked task");
        coordinator.opensTask(number, "申込を確認する");
        coordinator.chooses("この申込を受けられますか", "対象外");
        coordinator.reads("対象外とする理由");
        isForEverybody(coordinator, "a task");
        coordinator.opensCase(number);
        isForEverybody(coordinator, "an application");
        coordinator.opensCase(pair);
        isForEverybody(coordinator, "a pair");
        coordinator.opens("/matching?for=" + waiting.number());
        coordinator.reads("さんに合いそうな人");
        isForEverybody(coordinator, "matching");
        coordinator.opens("/pairs");
        coordinator.reads(pair.value());
        isForEverybody(coordinator, "all pairs");
        coordinator.opens("/absence");
        coordinator.readsTitle("留守のとき");
        isForEverybody(coordinator, "absences");
        coordinator.opens("/hand-over");
        coordinator.readsTitle("まとめて引き継ぐ");
        isForEverybody(coordinator, "the hand-over");
    }

    @Test
    void thePagesOfParticipantsAreForEverybody(Town town) {
        var visitor = town.visitorOnAPhone("en-GB");
        visitor.opens("/login");
        visitor.reads("Sign in");
        isForEverybody(visitor, "sign-in");
        visitor.opens("/apply");
        visitor.readsTitle("Apply");
        visitor.readsWithoutScrollingSideways();
        isForEverybody(visitor, "the public form");
        visitor.presses("Send application");
        visitor.reads("Not sent yet");
        isForEverybody(visitor, "the public form with errors");

        var pair = town.pairs().established();
        town.pairs().nextMilestone(pair);
        visitor.opens("/checkin/" + town.pairs().checkInToken(pair, Side.PARTICIPANT));
        visitor.reads("How is it going?");
        visitor.readsWithoutScrollingSideways();
        isForEverybody(visitor, "a check-in");
        visitor.opens("/checkin/" + "x".repeat(43));
        visitor.readsTitle("This page cannot be opened");
        isForEverybody(visitor, "a link that is over");
    }

    static void isForEverybody(Visitor visitor, String what) {
        PlaywrightAssertions.assertThat(visitor.page()).hasTitle(Pattern.compile(".+"));
        var found = new AxeBuilder(visitor.page()).withTags(WCAG).analyze().getViolations();
        assertThat(found.stream().map(AccessibilityTests::inWords).toList())
                .as(what)
                .isEmpty();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining("\n  ", "\n  ", "\n"));
    }
}
