package org.otonari.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;

/** Teaches the engine the timers of clocks. */
class ClocksPlugin extends AbstractProcessEnginePlugin {

    private final Supplier<Clockwork> clockwork;

    ClocksPlugin(Supplier<Clockwork> clockwork) {
        this.clockwork = clockwork;
    }

    @Override
    @SuppressWarnings("rawtypes") // The engine's own list is raw.
    public void preInit(ProcessEngineConfigurationImpl engine) {
        if (engine.getCustomJobHandlers() == null) {
            engine.setCustomJobHandlers(new ArrayList<>());
        }
        engine.getCustomJobHandlers().add(new ClockTimerHandler(clockwork));
        engine.setCustomHistoryLevels(List.of(new OwnHistory()));
    }

    /**
     * Everything the engine's full history has, but of the timers of clocks only what failed: a clock has a history of
     * its own, and theirs would stay for ever, because it belongs to no process instance.
     */
    static final class OwnHistory extends HistoryLevelFull {

        @Override
        public boolean isHistoryEventProduced(HistoryEventType type, @Nullable Object entity) {
            return !(entity instanceof JobEntity job
                            && ClockTimerHandler.TYPE.equals(job.getJobHandlerType())
                            && !type.equals(HistoryEventTypes.JOB_FAIL))
                    && super.isHistoryEventProduced(type, entity);
        }
    }
}
