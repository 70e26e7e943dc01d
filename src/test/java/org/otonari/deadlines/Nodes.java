package org.otonari.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Job executors on one database as several nodes run them: each locks jobs under a name of its own and has threads of its
 * own, with the settings of application.yaml.
 */
final class Nodes implements AutoCloseable {

    static final int THREADS = 4;
    static final int QUEUE = 40;
    static final int AT_ONCE = 20;

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final List<DefaultJobExecutor> running = new ArrayList<>();
    private final ProcessEngine engine;

    /** The engine asks its own executor whether jobs may run, whoever has taken them. */
    private final JobExecutor own;

    private Nodes(ProcessEngine engine) {
        this.engine = engine;
        this.own = configuration().getJobExecutor();
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    static Nodes start(ProcessEngine engine, int count) {
        var nodes = new Nodes(engine);
        for (var node = 0; node < count; node++) {
            nodes.running.add(nodes.node());
        }
        nodes.configuration().setJobExecutor(nodes.running.get(0));
        nodes.running.forEach(DefaultJobExecutor::start);
        return nodes;
    }

    private DefaultJobExecutor node() {
        var executor = new DefaultJobExecutor();
        executor.setCorePoolSize(THREADS);
        executor.setMaxPoolSize(THREADS);
        executor.setQueueSize(QUEUE);
        executor.setMaxJobsPerAcquisition(AT_ONCE);
        executor.setLockTimeInMillis(60_000);
        executor.setWaitTimeInMillis(1_000);
        executor.setMaxWait(5_000);
        // As the engine does for Spring: what finds no place in the queue is offered again with the next lot.
        executor.setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler());
        executor.registerProcessEngine((ProcessEngineImpl) engine);
        return executor;
    }

    /** @return how long it took until nothing was due any more */
    Duration drain() {
        var begun = System.nanoTime();
        while (due() > 0) {
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PATIENCE);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private long due() {
        return engine.getManagementService()
                .createJobQuery()
                .duedateLowerThan(new Date(ClockUtil.getCurrentTime().getTime() + 1))
                .count();
    }

    @Override
    public void close() {
        running.forEach(DefaultJobExecutor::shutdown);
        configuration().setJobExecutor(own);
    }
}
