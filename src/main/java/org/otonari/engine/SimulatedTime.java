package org.otonari.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.otonari.kernel.CaseNumber;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Moves the engine's clock, for the demo organisation's past and for tests; production has no such thing. */
@Component
@Profile("demo | test")
public class SimulatedTime {

    private final ManagementService jobs;
    private final Clockwork clockwork;
    private final RuntimeService runtime;
    private final ProcessEngineConfigurationImpl engine;

    SimulatedTime(
            ManagementService jobs, RuntimeService runtime, ProcessEngineConfiguration engine, Clockwork clockwork) {
        this.clockwork = clockwork;
        this.jobs = jobs;
        this.runtime = runtime;
        this.engine = (ProcessEngineConfigurationImpl) engine;
    }

    /** Tells a story in moved time while the engine's own job executor rests, and returns to the present. */
    public void tell(Runnable story) {
        var executor = engine.getJobExecutor();
        var wasActive = executor != null && executor.isActive();
        if (wasActive) {
            executor.shutdown();
        }
        try {
            story.run();
        } finally {
            ClockUtil.reset();
            if (wasActive) {
                executor.start();
            }
        }
    }

    public void moveTo(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    /** Does what is due in a case now, and what becomes due by doing it. */
    public void runDue(CaseNumber number) {
        var instances = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .list();
        for (var instance : instances) {
            for (var due = nextDue(instance.getId()); due.isPresent(); due = nextDue(instance.getId())) {
                jobs.executeJob(due.get().getId());
            }
        }
        for (var due = clocksDue(number); !due.isEmpty(); due = clocksDue(number)) {
            jobs.executeJob(due.get(0));
        }
    }

    private List<String> clocksDue(CaseNumber number) {
        return clockwork.timersDue(number.value(), ClockUtil.getCurrentTime().toInstant());
    }

    private Optional<Job> nextDue(String instanceId) {
        var justAfterNow = Date.from(ClockUtil.getCurrentTime().toInstant().plusMillis(1));
        return jobs
                .createJobQuery()
                .processInstanceId(instanceId)
                .duedateLowerThan(justAfterNow)
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }
}
