package org.otonari.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.otonari.kernel.CaseNumber;

/** Somebody at a browser, who finds things by what is written on them. */
public class Visitor {

    private static final Pattern NUMBER = Pattern.compile("[A-Z]{3}-\\d{4}-\\d{5}");

    private final Page page;

    Visitor(Page page) {
        this.page = page;
    }

    public Page page() {
        return page;
    }

    /** @param address a path, or the full link of a mail */
    void opens(String address) {
        page.navigate(address);
    }

    /** The same inside the application, as by a link: the browser keeps what it has loaded. */
    void goes(String address) {
        page.evaluate(
                """
                address => {
                  const link = document.createElement('a');
                  link.href = address;
                  document.body.append(link);
                  link.click();
                  link.remove();
                }
                """,
                address);
        waitsUntilItIsQuiet();
    }

    void signsIn(String account, String password) {
        opens("/login");
        writes("アカウント名", account);
        writes("パスワード", password);
        presses("サインイン");
    }

    public void reads(String text) {
        assertThat(seen(page.getByText(text))).isVisible();
    }

    /**
     * Nothing is on its way from the server any more, and nothing moves. What is painted before or after an element does
     * not count: a pressed button glows for one and a half seconds.
     */
    void waitsUntilItIsQuiet() {
        page.waitForFunction(
                """
                () => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(it => !it.isActive || !it.isActive())
                  && !window.Vaadin?.Flow?.navigation
                  && document.querySelector('h1')
                  && document.getAnimations().every(it => it.playState !== 'running' || it.effect?.pseudoElement
                    || it.effect?.getComputedTiming().iterations === Infinity)
                """);
    }

    int widthOfThePage() {
        return (int) page.evaluate("document.documentElement.scrollWidth");
    }

    /** Everything fits the width of the screen; nobody has to push the page sideways. */
    void readsWithoutScrollingSideways() {
        Assertions.assertThat(widthOfThePage())
                .as("width of " + page.url())
                .isLessThanOrEqualTo(page.viewportSize().width);
    }

    /** The same in one of several languages. */
    Locator oneOf(String... texts) {
        return seen(page.getByText(Pattern.compile(String.join("|", texts))));
    }

    /** The case number that the page shows. */
    CaseNumber readsNumber() {
        return numberIn(seen(page.getByText(NUMBER)));
    }

    /** The case number in a sentence that begins like this. */
    CaseNumber readsNumber(String beginning) {
        return numberIn(seen(page.getByText(Pattern.compile(beginning + ".*" + NUMBER))));
    }

    private static CaseNumber numberIn(Locator text) {
        assertThat(text).isVisible();
        return NUMBER.matcher(text.textContent())
                .results()
                .map(it -> new CaseNumber(it.group()))
                .findFirst()
                .orElseThrow();
    }

    void readsTitle(String text) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(text);
    }

    void presses(String button) {
        button(button).click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
    }

    void writes(String question, String text) {
        asked(question).locator("input, textarea").first().fill(text);
    }

    /** One of the chips of a question, or several of them. */
    public void chooses(String question, String... answers) {
        for (var answer : answers) {
            labelled(asked(question), answer).click();
        }
    }

    /** One entry of a list that opens; by the keyboard, because the list may scroll. */
    void picks(String question, String answer) {
        list(question).click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(answer).setExact(true))
                .press("Enter");
    }

    void ticks(String statement) {
        asked(statement).locator("input").check();
    }

    void dates(String question, LocalDate day) {
        enter(asked(question).locator("input").first(), day.toString());
    }

    void dates(String question, LocalDateTime moment) {
        var inputs = asked(question).locator("input");
        enter(inputs.first(), moment.toLocalDate().toString());
        enter(inputs.last(), moment.toLocalTime().toString());
    }

    /** The three parts of a day of birth. */
    void dates(String question, String year, String month, String day) {
        var parts = asked(question).locator("input");
        parts.nth(0).fill(year);
        parts.nth(1).fill(month);
        parts.nth(2).fill(day);
    }

    /** Presses a button of the dialog that lies over the page. */
    void confirms(String button) {
        page.locator("[role=dialog], [role=alertdialog]")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** The field, or the group of fields, that is called so. */
    public Locator asked(String label) {
        return labelled(page.locator("body"), label)
                .or(page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(label).setExact(true)));
    }

    private static Locator seen(Locator text) {
        return text.filter(new Locator.FilterOptions().setVisible(true)).first();
    }

    private Locator list(String label) {
        return page.locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("xpath=label[normalize-space(.)=\"" + label + "\"]")));
    }

    private static void enter(Locator input, String text) {
        input.fill(text);
        input.press("Enter");
    }

    private static Locator labelled(Locator within, String label) {
        return within.locator("xpath=.//*[label[normalize-space(.)=\"" + label + "\"]]")
                .filter(new Locator.FilterOptions().setVisible(true));
    }
}
