package org.otonari.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.otonari.OwnProcess;
import org.otonari.browser.Chromium;
import org.otonari.browser.Staff;
import org.otonari.kernel.CaseNumber;
import org.springframework.util.FileSystemUtils;

/** The application is killed in the middle of its work; what was not finished leaves no trace, what was stays. */
@ExtendWith(Chromium.ForTheTest.class)
class KillTests {

    private static final String FILE = "src/docs/samples/applications.csv";
    private static final String NOTHING =
            "case_file=0 ofp_application=0 person=0 message=0 inbox_item=0 task_record=0" + " ofp_import=0 process=0";
    private static final String ALL_FORTY = "case_file=40 ofp_application=40 person=40 message=40 inbox_item=40"
            + " task_record=0 ofp_import=1 process=40";
    private static final String NO_STRAY = "message=0 inbox_item=0 timeline_entry=0 process=0 twice=0";
    private static final String OPEN = "open=Task_CheckApplication records=0 told=0 invited=0";
    private static final String DONE = "open= records=1 told=1 invited=1";

    private static final String CHECK = "申込を確認する";
    private static final String WORDS = "𠮷田さんに電話";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static OwnProcess application;

    @BeforeAll
    static void anEmptyDatabase() throws IOException {
        FileSystemUtils.deleteRecursively(Victim.FOLDER.resolve("data"));
        Files.createDirectories(Victim.FOLDER);
        Files.deleteIfExists(Victim.LOG);
        application = Victim.start();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        application.close();
    }

    @Test
    void whatWasAcknowledgedStaysAndWhatWasNotLeavesNoTrace(Browser browser) throws Exception {
        anImportIsKilledInTheMiddle();
        theSameFileIsTakenOnce();
        var cases = application.says("cases").split(" ");

        assertThat(application.says("complete " + cases[0] + " done")).isEqualTo("completed");
        var sato = atAScreen(browser);
        writes(sato, cases[3]);
        assertThat(application.says("complete " + cases[1] + " inside")).isEqualTo("inside");
        killAndStartAgain();
        findsTheWordsAgain(sato, cases[3]);
        assertThat(application.says("cases").split(" ")).isEqualTo(cases);
        assertThat(application.says("task " + cases[0])).isEqualTo(DONE);
        assertThat(application.says("task " + cases[1])).isEqualTo(OPEN);

        assertThat(application.says("complete " + cases[2] + " committing")).isEqualTo("committing");
        killAndStartAgain();
        assertThat(application.says("task " + cases[2])).isIn(OPEN, DONE);
        assertThat(application.says("complete " + cases[1] + " done")).isEqualTo("completed");
        assertThat(application.says("task " + cases[1])).isEqualTo(DONE);
        assertThat(application.says("stray")).isEqualTo(NO_STRAY);

        var database = database();
        application.stop();
        assertThat(database.isAlive()).as("the database after an orderly end").isFalse();
    }

    private static Staff atAScreen(Browser browser) {
        var window = browser.newContext(new Browser.NewContextOptions()
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo")
                .setBaseURL("http://localhost:" + Victim.PORT));
        var sato = new Staff("coordinator1", window.newPage());
        sato.signsIn();
        return sato;
    }

    /** Types and does nothing else: no button, no other field, no leaving. */
    private static void writes(Staff sato, String number) {
        sato.opensTask(new CaseNumber(number), CHECK);
        sato.chooses("この申込を受けられますか", "対象外");
        reason(sato).pressSequentially(WORDS);
        var typed = System.nanoTime();
        while (!application.says("written " + number + " " + WORDS).equals("there")) {
            assertThat(Duration.ofNanos(System.nanoTime() - typed))
                    .as("since the last letter")
                    .isLessThan(PATIENCE);
        }
    }

    private static void findsTheWordsAgain(Staff sato, String number) {
        PlaywrightAssertions.assertThat(reason(sato)).hasValue(WORDS);
        sato.signsIn();
        sato.opensTask(new CaseNumber(number), CHECK);
        sato.reads("の下書きの続きです。");
        PlaywrightAssertions.assertThat(reason(sato)).hasValue(WORDS);
        sato.page().context().close();
    }

    private static Locator reason(Staff sato) {
        return sato.asked("対象外とする理由").locator("textarea");
    }

    private static void anImportIsKilledInTheMiddle() throws Exception {
        assertThat(application.says("import " + FILE + " 20")).isEqualTo("inside");
        killAndStartAgain();
        assertThat(application.says("count")).isEqualTo(NOTHING);
        assertThat(application.says("stray")).isEqualTo(NO_STRAY);
    }

    private static void theSameFileIsTakenOnce() {
        assertThat(application.says("import " + FILE)).isEqualTo("imported 40");
        assertThat(application.says("import " + FILE)).isEqualTo("refused import.file.taken");
        assertThat(application.says("count")).isEqualTo(ALL_FORTY);
        assertThat(application.says("stray")).isEqualTo(NO_STRAY);
    }

    /** The database is a child of the application and outlives it; the next start must stop it before its own. */
    private static void killAndStartAgain() throws Exception {
        var leftOver = database();
        application.kill();
        assertThat(leftOver.isAlive())
                .as("the database of the killed application")
                .isTrue();
        application = Victim.start();
        assertThat(leftOver.isAlive())
                .as("the left-over database after the next start")
                .isFalse();
        assertThat(database().isAlive()).isTrue();
    }

    private static ProcessHandle database() throws IOException {
        var pid = Files.readString(Victim.FOLDER.resolve("server.pid")).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }
}
