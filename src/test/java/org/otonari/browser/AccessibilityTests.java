package org.otonari.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.otonari.access.Role;
import org.otonari.files.TestFiles;
import org.otonari.kernel.Side;

/** Pages that everybody can use: axe finds nothing against WCAG 2.2 A and AA. */
@BrowserTest
class AccessibilityTests {

    private static final String PASSING_NOTICE = "vaadin-notification-card:is([theme~='success'], [theme~='contrast'])";

    private static final int PHONE = 360;

    /**
     * Each page in both languages, and on a phone's width. Everything that is found is told at once. How the colours stand
     * out from each other takes axe as long as all the rest, and no colour depends on the language: once is enough.
     */
    @Test
    void thePagesOfStaffAreForEverybodyAndFitAPhone(Town town) {
        var pages = prepared(town);
        assertThat(pages.missing())
                .as("routes with a parameter, of which StaffPages needs an example")
                .isEmpty();
        var somebody = town.staff("everything1");
        var found = new SoftAssertions();
        for (var language : List.of("ja", "en")) {
            somebody.opens("/?lang=" + language);
            somebody.waitsUntilItIsQuiet();
            for (var state : pages.states()) {
                bring(somebody, state, town, language);
                var violations = language.equals("ja")
                        ? Axe.violations(somebody.page())
                        : Axe.violationsBesideColours(somebody.page());
                found.assertThat(violations).as(language + " " + state).isEmpty();
                somebody.page().setViewportSize(PHONE, 740);
                somebody.waitsUntilItIsQuiet();
                found.assertThat(somebody.widthOfThePage())
                        .as("width of " + language + " " + state)
                        .isLessThanOrEqualTo(PHONE);
                somebody.page().setViewportSize(1280, 800);
            }
        }
        found.assertAll();
    }

    /** Where something is to be pressed the page is loaded anew, so that what was pressed before is gone. */
    private static void bring(Staff somebody, StaffPages.State state, Town town, String language) {
        if (state.pressed().isEmpty()) {
            somebody.goes(state.address());
            return;
        }
        somebody.opens(state.address());
        somebody.waitsUntilItIsQuiet();
        for (var pressed : state.pressed()) {
            if (pressed.startsWith(".")) {
                somebody.page().locator(pressed).first().click();
            } else {
                somebody.presses(town.text(pressed, language));
            }
            somebody.waitsUntilItIsQuiet();
        }
    }

    /** Else a mistake in how it is asked would look like pages without any. */
    @Test
    void whatIsWrongWithAPageIsFound(Town town) {
        var visitor = town.visitor("en-GB");
        visitor.opens("/login");
        visitor.reads("Sign in");
        visitor.page()
                .evaluate(
                        """
                document.body.insertAdjacentHTML('beforeend', `<img src="/icons/icon.png">
                  <p style="color: #eee; background: #fff">pale</p>
                  <div>
                    <button style="all: unset; display: block; width: 9px; height: 9px">1</button>
                    <button style="all: unset; display: block; width: 9px; height: 9px">2</button>
                  </div>
                  <div role="grid"><div role="row">
                    <div role="gridcell" part="cell body-cell" tabindex="0" style="width: 9px; height: 9px"></div>
                    <div role="gridcell" part="cell body-cell" tabindex="0" style="width: 9px; height: 9px"></div>
                  </div></div>`)""");
        assertThat(Axe.violations(visitor.page()))
                .hasSize(3)
                .anySatisfy(it -> assertThat(it).startsWith("image-alt").contains("icon.png"))
                .anySatisfy(it -> assertThat(it).startsWith("color-contrast").contains("pale"))
                .anySatisfy(it -> assertThat(it)
                        .startsWith("target-size")
                        .contains("<button")
                        .doesNotContain("gridcell"));
        assertThat(Axe.violationsBesideColours(visitor.page())).hasSize(2).noneSatisfy(it -> assertThat(it)
                .startsWith("color-contrast"));
    }

    /** Something in every list, and somebody who may see all of it. */
    private static StaffPages prepared(Town town) {
        var everything =
                Arrays.stream(Role.values()).filter(it -> it != Role.AUDITOR).toArray(Role[]::new);
        town.employ("everything1", "大野 恵", everything);
        var pair = town.pairs().established();
        town.pairs().nextMilestone(pair);
        var seeker = town.waits(Side.PARTICIPANT);
        town.waits(Side.VOLUNTEER);
        town.newcomers().invitedToSession(Side.PARTICIPANT);
        var held = town.newcomers().invitedToSession(Side.PARTICIPANT);
        town.newcomers().book(held);
        town.time().fire("Timer_SessionHeld", held);
        var application = town.newcomers().applied(Side.PARTICIPANT);
        var other = town.newcomers().applied(Side.VOLUNTEER);
        var somebody = town.staff("everything1");
        somebody.completes(other, "申込を確認する", form -> form.chooses("この申込を受けられますか", "受けられる"));
        somebody.opensCase(application);
        CaseFileTests.brings(somebody, CaseFileTests.file("写真.png", "image/png", TestFiles.png()));
        somebody.reads("書類「写真.png」を加えました");
        somebody.opensTask(application, "申込を確認する");
        var task = somebody.page().url().replaceFirst(".*/task/([^?]+).*", "$1");
        return new StaffPages(
                task,
                application.value(),
                pair.value(),
                seeker.number().value(),
                SessionTests.nextSession(town).toString());
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
        var found = Axe.violations(visitor.page());
        if (!found.isEmpty()) {
            // A notice that is fading away has no contrast to speak of: look again once it is gone.
            PlaywrightAssertions.assertThat(visitor.page().locator(PASSING_NOTICE))
                    .hasCount(0);
            found = Axe.violations(visitor.page());
        }
        assertThat(found).as(what).isEmpty();
    }
}
