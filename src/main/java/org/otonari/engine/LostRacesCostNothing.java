package org.otonari.engine;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultFailedJobCommandFactory;

/** A job that lost a race in the database is tried again without using up one of its retries. */
class LostRacesCostNothing extends DefaultFailedJobCommandFactory {

    @Override
    public Command<Object> getCommand(String jobId, Throwable failure) {
        return super.getCommand(jobId, DeadlocksAreOptimisticLocking.asLostRace(failure));
    }
}
