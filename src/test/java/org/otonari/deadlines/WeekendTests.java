package org.otonari.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.OtonariTest;
import org.otonari.Time;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Everything stood still over a weekend. Told in the summer of 2020, so that the nodes find nothing due that other tests
 * have left behind.
 */
@OtonariTest
class WeekendTests {

    private static final int MANY = 200;

    @Autowired
    ProcessEngine engine;

    @Autowired
    ManyClocks many;

    @Autowired
    ClockTable table;

    @Autowired
    ClockHistory history;

    @Autowired
    Heard heard;

    @Autowired
    Time time;

    private final List<ClockId> clocks = new ArrayList<>();

    @BeforeEach
    void onThursdayMorning() {
        time.moveTo(Instant.parse("2020-06-04T01:00:00Z"));
    }

    private void promised(String prefix) {
        clocks.addAll(many.start(prefix, MANY, "P1D"));
    }

    @AfterEach
    void backToThePresent() {
        many.forget(clocks);
        time.end();
    }

    @Test
    void eachIsHandledOnceByOneOfTwoNodesAndMarkedLate() {
        promised("WKE");
        time.moveTo(Instant.parse("2020-06-08T01:00:00Z"));
        try (var nodes = Nodes.start(engine, 2)) {
            nodes.drain();
        }

        for (var id : clocks) {
            var clock = table.find(id).orElseThrow();
            assertThat(clock.marks().warnedLate()).isTrue();
            assertThat(clock.marks().breachedLate()).isTrue();
            assertThat(clock.timer()).isNull();
            assertThat(history.of(id))
                    .extracting(ClockEvent::kind)
                    .containsExactly(ClockEvent.Kind.STARTED, ClockEvent.Kind.WARNED, ClockEvent.Kind.BREACHED);
            assertThat(heard.of(clock.promise().caseNumber()))
                    .containsExactly("warned many late", "breached many late");
        }
    }

    @Test
    void whatComesWhileTheyRunIsNotLate() {
        promised("WKF");
        time.moveTo(Instant.parse("2020-06-05T08:00:00Z"));
        try (var nodes = Nodes.start(engine, 2)) {
            nodes.drain();
        }

        assertThat(clocks).allSatisfy(id -> assertThat(
                        table.find(id).orElseThrow().marks().breachedLate())
                .isFalse());
    }
}
