package org.otonari.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.otonari.Time;
import org.otonari.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** The clocks of a test: found by case and step, their timers fired by the engine. */
@Component
public class Clockmaker {

    private final ClockTable table;
    private final ClockHistory history;
    private final ManagementService jobs;
    private final Time time;

    Clockmaker(ClockTable table, ClockHistory history, ManagementService jobs, Time time) {
        this.table = table;
        this.history = history;
        this.jobs = jobs;
        this.time = time;
    }

    SlaClock of(CaseNumber number, String element) {
        var clocks = table.ofCase(number).stream()
                .filter(it -> it.promise().element().equals(element))
                .toList();
        assertThat(clocks).as("clocks of " + element + " in " + number).isNotEmpty();
        return clocks.get(clocks.size() - 1);
    }

    List<ClockEvent.Kind> story(SlaClock clock) {
        return events(clock).stream().map(ClockEvent::kind).toList();
    }

    List<ClockEvent> events(SlaClock clock) {
        return history.of(clock.id());
    }

    /** Moves time to when the clock's timer is due and lets the engine fire it. */
    public void fire(CaseNumber number, String element) {
        var clock = of(number, element);
        var due = due(clock);
        if (due.isAfter(time.now())) {
            time.moveTo(due);
        }
        fireNow(clock);
    }

    void fireNow(SlaClock clock) {
        jobs.executeJob(clock.timer());
    }

    /** When the engine's timer of the clock is due. */
    Instant due(SlaClock clock) {
        return jobs.createJobQuery()
                .jobId(clock.timer())
                .singleResult()
                .getDuedate()
                .toInstant();
    }

    boolean hasTimer(SlaClock clock) {
        return clock.timer() != null
                && jobs.createJobQuery().jobId(clock.timer()).count() == 1;
    }
}
