package org.otonari.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.OtonariTest;
import org.springframework.beans.factory.annotation.Autowired;

/** MariaDB's deadlocks are races lost, not failures: they cost a job no retry and make no incident. */
@OtonariTest
class LostRaceTests {

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService jobs;

    @Autowired
    ModelDeployment models;

    @Autowired
    LosesARace step;

    @BeforeEach
    void deploy() {
        models.deploy(
                "engine-race",
                it -> it.addString(
                        "race.bpmn",
                        Models.process(
                                "race",
                                Models.through("<bpmn:serviceTask id=\"Node\" camunda:asyncBefore=\"true\""
                                        + " camunda:delegateExpression=\"${losesARace}\"/>"))));
    }

    @Test
    void aDeadlockInAJobDoesNotCostARetry() {
        var instance = runtime.startProcessInstanceByKey("race");
        var retries = job(instance.getId()).getRetries();
        step.deadlocks.set(10);

        for (var attempt = 0; attempt < 10; attempt++) {
            assertThatThrownBy(() -> jobs.executeJob(job(instance.getId()).getId()))
                    .isInstanceOf(OptimisticLockingException.class);
        }

        assertThat(job(instance.getId()).getRetries()).isEqualTo(retries);
        assertThat(runtime.createIncidentQuery()
                        .processInstanceId(instance.getId())
                        .count())
                .isZero();

        jobs.executeJob(job(instance.getId()).getId());
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .count())
                .isZero();
    }

    private Job job(String instance) {
        return jobs.createJobQuery().processInstanceId(instance).singleResult();
    }
}
