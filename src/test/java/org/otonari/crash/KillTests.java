package org.otonari.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** The application is killed in the middle of its work; what was not finished leaves no trace, what was stays. */
class KillTests {

    private static final String FILE = "src/docs/samples/applications.csv";
    private static final String NOTHING =
            "case_file=0 ofp_application=0 person=0 message=0 inbox_item=0 task_record=0" + " ofp_import=0 process=0";
    private static final String ALL_FORTY = "case_file=40 ofp_application=40 person=40 message=40 inbox_item=40"
            + " task_record=0 ofp_import=1 process=40";
    private static final String NO_STRAY = "message=0 inbox_item=0 timeline_entry=0 process=0 twice=0";
    private static final String OPEN = "open=Task_CheckApplication records=0 told=0 invited=0";
    private static final String DONE = "open= records=1 told=1 invited=1";

    private static Victim application;

    @BeforeAll
    static void anEmptyDatabase() throws IOException {
        FileSystemUtils.deleteRecursively(Victim.FOLDER.resolve("data"));
        Files.createDirectories(Victim.FOLDER);
        Files.deleteIfExists(Victim.FOLDER.resolve("application.log"));
        application = Victim.start();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        application.close();
    }

    @Test
    void whatWasAcknowledgedStaysAndWhatWasNotLeavesNoTrace() throws Exception {
        anImportIsKilledInTheMiddle();
        theSameFileIsTakenOnce();
        var cases = application.says("cases").split(" ");

        assertThat(application.says("complete " + cases[0] + " done")).isEqualTo("completed");
        assertThat(application.says("write " + cases[3] + " 𠮷田さんに電話")).isEqualTo("kept");
        assertThat(application.says("complete " + cases[1] + " inside")).isEqualTo("inside");
        killAndStartAgain();
        assertThat(application.says("written " + cases[3] + " 𠮷田さんに電話")).isEqualTo("there");
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
