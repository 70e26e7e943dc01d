package org.otonari.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.otonari.kernel.Side;

/** A check-in by phone, and what the coordinator sees of it on the board of all pairs. */
@BrowserTest
class PairBoardTests {

    @Test
    void whatIsAnsweredOnAPhoneIsSeenOnTheBoardWithItsReason(Town town) {
        var pair = town.pairs().established();
        town.pairs().nextMilestone(pair);
        var participant = town.visitorOnAPhone("en-GB");
        participant.opens("/checkin/" + town.pairs().checkInToken(pair, Side.PARTICIPANT));
        participant.readsWithoutScrollingSideways();
        participant.chooses("How often did you meet or talk lately?", "Once");
        participant.chooses("How is it going?", "Not good");
        participant.presses("Send");
        participant.reads("Thank you");

        var coordinator = town.staff("coordinator1");
        coordinator.opens("/pairs");
        coordinator.readsTitle("ペア");
        var row = coordinator
                .page()
                .locator(".otonari-half-row")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(pair.value()));
        assertThat(row).containsText("様子見");
        assertThat(row).containsText("「よくない」と回答");
        assertThat(row.locator(".otonari-track")).hasAttribute("aria-label", Pattern.compile(".*14日目 よくない.*"));

        coordinator
                .page()
                .locator(".otonari-chip")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(Pattern.compile("^様子見")))
                .click();
        assertThat(coordinator.page()).hasURL(Pattern.compile(".*show=watch.*"));
        assertThat(row).isVisible();
        AccessibilityTests.isForEverybody(coordinator, "the pair board");

        row.locator("a").focus();
        coordinator.page().keyboard().press("Enter");
        coordinator.reads("ペアのようす");
        coordinator.reads("合計 45 点");
        AccessibilityTests.isForEverybody(coordinator, "a pair with its health");
    }

    @Test
    void theBoardFitsAPhone(Town town) {
        var pair = town.pairs().established();
        var coordinator = town.staff("coordinator1");
        coordinator.page().setViewportSize(360, 740);

        coordinator.opens("/pairs");

        coordinator.reads(pair.value());
        coordinator.readsWithoutScrollingSideways();
    }
}
