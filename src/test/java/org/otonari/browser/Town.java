package org.otonari.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.otonari.Newcomers;
import org.otonari.PairStory;
import org.otonari.Records;
import org.otonari.Time;
import org.otonari.Work;
import org.otonari.access.AccountDirectory;
import org.otonari.access.InTheNameOf;
import org.otonari.access.Role;
import org.otonari.engine.SimulatedTime;
import org.otonari.inbox.Inbox;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.ofp.Applications;
import org.otonari.ofp.SessionDesk;
import org.otonari.ui.Translations;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the people of a test are found, each with a browser of their own, and where time passes for all of them. */
public class Town {

    public static final String PASSWORD = "a password of the tests";

    private static final Path PICTURES = Path.of("target", "browser", "pictures");
    private static final int PATIENCE_MS = 15_000;

    private final ApplicationContext product;
    private final Browser browser;
    private final List<BrowserContext> windows = new ArrayList<>();

    Town(ApplicationContext product, Browser browser) {
        this.product = product;
        this.browser = browser;
    }

    void open() {
        time().begin();
        if (product.getBean(AccountDirectory.class).isEmpty()) {
            employ("coordinator1", "佐藤 美咲", Role.COORDINATOR);
            employ("coordinator2", "高橋 翔", Role.COORDINATOR);
            employ("finance1", "木村 聡", Role.FINANCE);
            employ("doctor1", "上田 麻衣", Role.DOCTOR);
            employ("lawyer1", "岡田 理恵", Role.LAWYER);
        }
    }

    void employ(String account, String name, Role... roles) {
        product.getBean(AccountDirectory.class).create(account, name, PASSWORD, Set.of(roles), false);
    }

    /** @param key of a text without blanks */
    String text(String key, String language) {
        return product.getBean(Translations.class).getTranslation(key, Locale.forLanguageTag(language));
    }

    /** Who does the one task of a case; nobody is an empty word. */
    String assignee(CaseNumber number) {
        return product.getBean(JdbcClient.class)
                .sql("select coalesce(assignee, '') from inbox_item where case_number = ?")
                .param(number.value())
                .query(String.class)
                .single();
    }

    /** Somebody claims the one task of a case. */
    void claims(String account, CaseNumber number) {
        product.getBean(InTheNameOf.class).run(account, () -> {
            var inbox = product.getBean(Inbox.class);
            inbox.claim(inbox.ofCase(number).get(0).id());
        });
    }

    /** Open tasks that nobody has claimed; the first thousand people live in Koto, the others in Ota. */
    void fillInbox(Role role, int count) {
        var database = product.getBean(JdbcClient.class);
        database.sql(
                        "insert ignore into inbox_step (process_key, step, name, name_en) values ('long', 'long', '見る', 'Look')")
                .update();
        database.sql(
                        """
                        insert into inbox_item (task_id, case_number, programme, process_key, step, name, name_en, candidate_role,
                          person_name, person_reading, ward, created_at, due_at, has_deadline, step_number)
                        select concat('long-', seq), concat('LNG-2026-', lpad(seq, 5, '0')), 'OFP', 'long', 'long', '見る', 'Look',
                          ?, concat('長井 ', seq), lpad(seq, 6, '0'), if(seq <= 1000, 'KOTO', 'OTA'), utc_timestamp(3),
                          utc_timestamp(3) + interval seq minute, true, (select number from inbox_step where step = 'long')
                        from seq_1_to_"""
                                + count)
                .param(role.code())
                .update();
        database.sql(
                        """
                        insert into inbox_word (word, number)
                        select concat('長井', substring(task_id, 6)), number from inbox_item where process_key = 'long'
                        """)
                .update();
    }

    /** Somebody who works here, signed in. */
    Staff staff(String account) {
        var somebody = new Staff(account, window(new Browser.NewContextOptions().setLocale("ja-JP")));
        somebody.signsIn();
        return somebody;
    }

    /** Somebody at a desk who is not signed in. */
    Visitor visitor(String locale) {
        return new Visitor(window(new Browser.NewContextOptions().setLocale(locale)));
    }

    /** Somebody with a small, old phone who is not signed in. */
    Visitor visitorOnAPhone(String locale) {
        return new Visitor(window(new Browser.NewContextOptions()
                .setLocale(locale)
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setIsMobile(true)));
    }

    /** Somebody who has not applied yet. */
    Applicant newcomer(String name, String address, Visitor browser) {
        return new Applicant(name, address, null, browser, new Mail(product));
    }

    /** Somebody on the waiting list. */
    Applicant waits(Side side) {
        return waits(side, visitor("ja-JP"));
    }

    /** Somebody on the waiting list, with a browser of their own. */
    Applicant waits(Side side, Visitor browser) {
        var number = newcomers().waiting(side, "evacuee");
        var person = product.getBean(Applications.class).summary(number).person();
        return new Applicant(person.name().written(), person.email().value(), number, browser, new Mail(product));
    }

    Newcomers newcomers() {
        return product.getBean(Newcomers.class);
    }

    PairStory pairs() {
        return product.getBean(PairStory.class);
    }

    SessionDesk sessions() {
        return product.getBean(SessionDesk.class);
    }

    Records records() {
        return product.getBean(Records.class);
    }

    Work work() {
        return product.getBean(Work.class);
    }

    Time time() {
        return product.getBean(Time.class);
    }

    /** Time passes, and what becomes due in these cases happens. */
    void passes(Duration duration, CaseNumber... cases) {
        comesTo(time().now().plus(duration), cases);
    }

    void comesTo(Instant moment, CaseNumber... cases) {
        time().moveTo(moment);
        Arrays.stream(cases).forEach(product.getBean(SimulatedTime.class)::runDue);
    }

    void picture(String name) {
        var number = 0;
        for (var window : windows) {
            for (var page : window.pages()) {
                try {
                    page.screenshot(new Page.ScreenshotOptions()
                            .setPath(PICTURES.resolve(name + "-" + ++number + ".png"))
                            .setFullPage(true));
                } catch (PlaywrightException gone) {
                    System.err.println("No picture of " + page.url() + ": " + gone.getMessage());
                }
            }
        }
    }

    void close() {
        windows.forEach(BrowserContext::close);
        time().end();
    }

    private Page window(Browser.NewContextOptions options) {
        // Whoever wants no motion sees none: nobody has to wait until a dialog has flown in.
        var window = browser.newContext(options.setTimezoneId("Asia/Tokyo")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setBaseURL(product.getEnvironment().getRequiredProperty("otonari.public-url")));
        windows.add(window);
        window.setDefaultTimeout(PATIENCE_MS);
        return window.newPage();
    }
}
