package org.otonari.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.otonari.OtonariTest;
import org.otonari.Time;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * Twenty thousand clocks due at once, on one node and on two, beside as many tasks with timeout listeners on an engine
 * without anything of ours, with the same settings on the same database in one run. Started by {@code ./mvnw -Pbenchmark
 * verify -Dtest=TimerBenchmark}; writes {@code src/docs/benchmark-timers.md}.
 */
@OtonariTest
@TestPropertySource(
        properties = {"otonari.embedded-database.folder=target/benchmark-timers", "otonari.embedded-database.memory=1G"
        })
class TimerBenchmark {

    private static final int MANY = Integer.getInteger("otonari.benchmark.timers", 20_000);
    private static final int WARM_UP = 2_000;
    private static final Instant BEGIN = Instant.parse("2020-06-01T01:30:00Z");
    private static final Instant AFTER_THE_WARNING = Instant.parse("2020-06-04T12:00:00Z");
    private static final Instant AFTER_THE_BREACH = Instant.parse("2020-06-08T08:00:00Z");

    @Autowired
    ProcessEngine engine;

    @Autowired
    DataSource pool;

    @Autowired
    ManyClocks many;

    @Autowired
    Time time;

    private final List<String> rows = new ArrayList<>();

    @Test
    void measure() throws Exception {
        try (var bare = new BareEngine(pool)) {
            warmUp(bare);
            time.moveTo(BEGIN);
            bare.start(MANY, AFTER_THE_WARNING, AFTER_THE_BREACH);
            time.moveTo(AFTER_THE_WARNING);
            var bareOne = drain(bare.engine(), 1);
            bare.requireEachOnce(1, MANY);
            time.moveTo(AFTER_THE_BREACH);
            var bareTwo = drain(bare.engine(), 2);
            bare.requireEachOnce(2, MANY);
            bare.forget();

            time.moveTo(BEGIN);
            many.start("BEN", MANY, "P4D");
            time.moveTo(AFTER_THE_WARNING);
            var oursOne = drain(engine, 1);
            requireEachOnce(ClockEvent.Kind.WARNED);
            time.moveTo(AFTER_THE_BREACH);
            var oursTwo = drain(engine, 2);
            requireEachOnce(ClockEvent.Kind.BREACHED);

            row("one, all warnings at once", oursOne, bareOne);
            row("two, all breaches at once", oursTwo, bareTwo);
            Files.writeString(Path.of("src/docs/benchmark-timers.md"), report());
            assertThat(oursOne).as("one node").isLessThanOrEqualTo(bareOne);
            assertThat(oursTwo).as("two nodes").isLessThanOrEqualTo(bareTwo);
        } finally {
            time.end();
        }
    }

    private void warmUp(BareEngine bare) {
        time.moveTo(BEGIN);
        bare.start(WARM_UP, AFTER_THE_WARNING, AFTER_THE_BREACH);
        time.moveTo(AFTER_THE_BREACH);
        drain(bare.engine(), 2);
        bare.forget();
        time.moveTo(BEGIN);
        var clocks = many.start("WRM", WARM_UP, "P4D");
        time.moveTo(AFTER_THE_WARNING);
        drain(engine, 2);
        time.moveTo(AFTER_THE_BREACH);
        drain(engine, 2);
        many.forget(clocks);
    }

    private static Duration drain(ProcessEngine engine, int count) {
        try (var nodes = Nodes.start(engine, count)) {
            return nodes.drain();
        }
    }

    private void requireEachOnce(ClockEvent.Kind kind) {
        assertThat(many.events("BEN", kind)).as(kind + " in all").isEqualTo(MANY);
        assertThat(many.clocks("BEN", kind)).as("clocks " + kind).isEqualTo(MANY);
    }

    private void row(String nodes, Duration ours, Duration bare) {
        var row = String.format(
                Locale.ROOT,
                "| %s | %.1f s | %.0f | %.1f s | %.0f | %.2f | %s |",
                nodes,
                ours.toMillis() / 1e3,
                MANY * 1e3 / ours.toMillis(),
                bare.toMillis() / 1e3,
                MANY * 1e3 / bare.toMillis(),
                (double) bare.toMillis() / ours.toMillis(),
                ours.compareTo(bare) <= 0 ? "reached" : "**missed**");
        rows.add(row);
        System.out.println(row);
    }

    private String report() {
        return """
                # How fast do due clocks drain?

                Written by `./mvnw -Pbenchmark verify -Dtest=TimerBenchmark` on %s, %s, %d processors, Java %s, MariaDB 11.4.5 embedded, \
                everything on one machine.

                - **ours**: %,d clocks of promises due at once. Each fires in a transaction of its own: the clock is locked, marked and \
                written, its history gets a line, the event is told, and after a warning the timer of the breach is set.
                - **bare**: as many user tasks with two timeout listeners each, on Camunda 7.24 without anything of ours (no plugins, \
                no events, its own connection pool of the same size), in the same database; the listener only counts.
                - A **node** is a job executor with a name of its own to lock under, %d threads, a queue of %d and %d jobs at once, as in \
                `application.yaml`. Two nodes are two of them on the same database.

                Counted and asserted after each run: %,d firings, each of a different clock (or task), none twice, none lost.

                | nodes | ours | a second | bare | a second | bare : ours | at least as fast |
                |---|---:|---:|---:|---:|---:|---|
                %s

                Our timers belong to no process instance: firing one reads and writes one row and adds a line of history, where the engine \
                loads the task, its execution and their variables and writes a job log (decision 0011).
                """
                .formatted(
                        LocalDate.now(),
                        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"),
                        MANY,
                        Nodes.THREADS,
                        Nodes.QUEUE,
                        Nodes.AT_ONCE,
                        MANY,
                        String.join("\n", rows));
    }
}
