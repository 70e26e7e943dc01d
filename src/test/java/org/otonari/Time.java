package org.otonari;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.otonari.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Time in a test stands still until it is moved; timers fire by their name in the model. */
@Component
public class Time {

    /** A Tuesday with no public holiday near. */
    public static final LocalDateTime START = LocalDateTime.parse("2027-06-01T10:30");

    private final ManagementService jobs;
    private final RuntimeService runtime;
    private final Progress progress;
    private final Clock clock;

    Time(ManagementService jobs, RuntimeService runtime, Progress progress, Clock clock) {
        this.jobs = jobs;
        this.runtime = runtime;
        this.progress = progress;
        this.clock = clock;
    }

    public void begin() {
        moveTo(START.atZone(clock.getZone()).toInstant());
    }

    public void end() {
        ClockUtil.reset();
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public void moveTo(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    public void pass(Period period) {
        moveTo(now().atZone(clock.getZone()).plus(period).toInstant());
    }

    /** Two in the afternoon in so many days, as a form takes it. */
    public String afternoonIn(int days) {
        return today().plusDays(days).atTime(14, 0).toString();
    }

    /** Moves the clock to when the timer is due, unless that is past, and fires it. */
    public void fire(String timer, CaseNumber number) {
        var job = job(timer, number);
        if (job.getDuedate().toInstant().isAfter(now())) {
            moveTo(job.getDuedate().toInstant());
        }
        jobs.executeJob(job.getId());
    }

    public Instant due(String timer, CaseNumber number) {
        return job(timer, number).getDuedate().toInstant();
    }

    public Duration until(String timer, CaseNumber number) {
        return Duration.between(now(), due(timer, number));
    }

    private Job job(String timer, CaseNumber number) {
        var own = named(timer, jobsOf(progress.of(number).getProcessInstanceId()));
        var due = own.isEmpty() ? named(timer, jobsBeside(number)) : own;
        assertThat(due).as("timer " + timer + " of " + number).hasSize(1);
        return due.get(0);
    }

    private List<Job> named(String timer, Stream<Job> all) {
        return all.filter(it -> jobs.createJobDefinitionQuery()
                        .jobDefinitionId(it.getJobDefinitionId())
                        .singleResult()
                        .getActivityId()
                        .equals(timer))
                .toList();
    }

    private Stream<Job> jobsOf(String instance) {
        return jobs.createJobQuery().processInstanceId(instance).list().stream();
    }

    private Stream<Job> jobsBeside(CaseNumber number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .flatMap(it -> jobsOf(it.getProcessInstanceId()));
    }
}
