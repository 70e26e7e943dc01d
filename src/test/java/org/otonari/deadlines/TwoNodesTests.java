package org.otonari.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.OwnProcess;
import org.otonari.demo.OwnDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two nodes, each a process of its own as in production, stood still over a weekend and start again at once. */
class TwoNodesTests {

    private static final int MANY = 200;
    private static final Path FOLDER = Path.of("target", "two-nodes");
    private static final String THURSDAY = "2020-06-04T01:00:00Z";
    private static final String MONDAY = "2020-06-08T01:00:00Z";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private OwnDatabase server;
    private JdbcClient database;

    @BeforeEach
    void anEmptyDatabase() throws IOException {
        Files.createDirectories(FOLDER);
        for (var log : List.of("thursday", "one", "two")) {
            Files.deleteIfExists(log(log));
        }
        server = new OwnDatabase(FOLDER);
        database = JdbcClient.create(new DriverManagerDataSource(server.url(), server.user(), server.password()));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void eachOfTwoHundredClocksIsHandledOnceByEitherAndMarkedLate() throws Exception {
        onThursdayMuchIsPromised();
        assertThat(happened("STARTED")).containsExactly(MANY, MANY, 0);
        assertThat(happened("WARNED", "BREACHED")).as("before the stop").containsExactly(0, 0, 0);

        try (var one = node("one", MONDAY);
                var two = node("two", MONDAY)) {
            var both = List.of(one, two);
            both.forEach(it -> it.hears("at the gate"));
            both.forEach(it -> it.tell("go"));
            both.forEach(it -> it.hears("ready"));
            nothingIsDueAnyMore();

            assertThat(happened("WARNED")).as("warnings, of clocks, late").containsExactly(MANY, MANY, MANY);
            assertThat(happened("BREACHED")).as("breaches, of clocks, late").containsExactly(MANY, MANY, MANY);
            assertThat(count("sla_clock where warned_late and breached_late and missed and timer is null"))
                    .isEqualTo(MANY);
            assertThat(told(both, 0)).as("warnings told by both together").isEqualTo(MANY);
            assertThat(told(both, 1)).as("breaches told by both together").isEqualTo(MANY);
            for (var node : both) {
                node.stop();
            }
        }
        assertThat(count("ACT_RU_INCIDENT")).as("what failed").isZero();
        assertThat(count("ACT_HI_JOB_LOG where JOB_DEF_TYPE_ = 'otonari-clock'"))
                .as("tries that failed")
                .isZero();
    }

    private void onThursdayMuchIsPromised() throws InterruptedException {
        try (var node = node("thursday", THURSDAY)) {
            node.hears("at the gate");
            node.tell("go");
            node.hears("ready");
            assertThat(node.says("promise TWO " + MANY)).isEqualTo("promised " + MANY);
            node.stop();
        }
    }

    /** The settings production cannot do without, and nothing else. */
    private OwnProcess node(String name, String moment) {
        return OwnProcess.start(
                Node.class,
                log(name),
                moment,
                "--spring.profiles.active=" + Node.PROFILE,
                "--server.port=0",
                "--management.server.port=0",
                "--otonari.secret=a-secret-of-more-than-thirty-two-characters",
                "--otonari.public-url=http://localhost",
                "--spring.datasource.url=" + server.url(),
                "--spring.datasource.username=" + server.user(),
                "--spring.datasource.password=" + server.password());
    }

    private void nothingIsDueAnyMore() {
        var begun = System.nanoTime();
        while (count("ACT_RU_JOB where HANDLER_TYPE_ = 'otonari-clock'") > 0) {
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PATIENCE);
        }
    }

    /** How often it happened, to how many clocks, and how often it was late. */
    private List<Integer> happened(String... kinds) {
        return database.sql("select count(*), count(distinct clock_id), coalesce(sum(late), 0) from sla_clock_event"
                        + " where kind in (:kinds)")
                .param("kinds", List.of(kinds))
                .query((row, index) -> List.of(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }

    private int count(String what) {
        return database.sql("select count(*) from " + what).query(Integer.class).single();
    }

    private static int told(List<OwnProcess> nodes, int which) {
        return nodes.stream()
                .mapToInt(it -> Integer.parseInt(it.says("told").split(" ")[which]))
                .sum();
    }

    private static Path log(String name) {
        return FOLDER.resolve(name + ".log");
    }
}
