package org.otonari.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Each page in both languages, and on a phone's width. Everything that is found is told at once. */
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
                found.assertThat(violations(somebody))
                        .as(language + " " + state)
                        .isEmpty();
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
        var found = violations(visitor);
        if (!found.isEmpty()) {
            // A notice that is fading away has no contrast to speak of: look again once it is gone.
            PlaywrightAssertions.assertThat(visitor.page().locator(PASSING_NOTICE))
                    .hasCount(0);
            found = violations(visitor);
        }
        assertThat(found).as(what).isEmpty();
    }

    private static List<String> violations(Visitor visitor) {
        var options = new AxeRunOptions();
        // To describe all that is as it should be takes axe longer than to look for what is not.
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(visitor.page())
                .options(options).withTags(WCAG).setLegacyMode(true).analyze().getViolations().stream()
                        .map(AccessibilityTests::inWords)
                        .toList();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining("\n  ", "\n  ", "\n"));
    }
}
