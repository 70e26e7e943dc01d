package org.otonari.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;

/** What the engine does when the timer of a clock has come (decision 0011). */
class ClockTimerHandler implements JobHandler<ClockTimerHandler.ClockId> {

    static final String TYPE = "otonari-clock";

    private final Supplier<Clockwork> clockwork;

    /** @param clockwork asked only once the engine runs; it needs the engine itself */
    ClockTimerHandler(Supplier<Clockwork> clockwork) {
        this.clockwork = clockwork;
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public void execute(
            ClockId clock, @Nullable ExecutionEntity execution, CommandContext context, @Nullable String tenant) {
        clockwork.get().tick(clock.value(), context.getCurrentJob().getId());
    }

    @Override
    public ClockId newConfiguration(String text) {
        return new ClockId(text);
    }

    @Override
    public void onDelete(ClockId clock, JobEntity job) {
        // Whoever deletes the timer knows about the clock.
    }

    record ClockId(String value) implements JobHandlerConfiguration {

        @Override
        public String toCanonicalString() {
            return value;
        }
    }
}
