package org.otonari.year;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import java.util.PriorityQueue;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.otonari.Time;

/**
 * What is going to happen, in the order of time: what people mean to do and, in between, whatever timers of the engine
 * come due. The engine fires each at its own moment.
 */
final class Agenda {

    private final PriorityQueue<Plan> plans =
            new PriorityQueue<>(Comparator.comparing(Plan::at).thenComparing(Plan::number));
    private final ManagementService jobs;
    private final Time time;
    private long number;
    private int deeds;
    private int timers;

    Agenda(ManagementService jobs, Time time) {
        this.jobs = jobs;
        this.time = time;
    }

    Instant now() {
        return time.now();
    }

    void plan(Instant at, Runnable deed) {
        plans.add(new Plan(at, number++, deed));
    }

    /** Lives until that moment; what is planned for later is left undone. */
    void liveUntil(Instant end) {
        for (var next = plans.peek(); next != null && !next.at().isAfter(end); next = plans.peek()) {
            plans.remove();
            fireUntil(next.at());
            moveTo(next.at());
            next.deed().run();
            deeds++;
        }
        fireUntil(end);
        moveTo(end);
    }

    private void fireUntil(Instant moment) {
        for (var due = nextTimer(moment); due.isPresent(); due = nextTimer(moment)) {
            moveTo(due.get().getDuedate().toInstant());
            jobs.executeJob(due.get().getId());
            timers++;
        }
    }

    private Optional<Job> nextTimer(Instant moment) {
        return jobs
                .createJobQuery()
                .duedateLowerThan(new Date(moment.toEpochMilli() + 1))
                .orderByJobDuedate()
                .asc()
                .orderByJobId()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }

    private void moveTo(Instant moment) {
        if (moment.isAfter(time.now())) {
            time.moveTo(moment);
        }
    }

    /** What people did. */
    int deeds() {
        return deeds;
    }

    int timers() {
        return timers;
    }

    private record Plan(Instant at, long number, Runnable deed) {}
}
