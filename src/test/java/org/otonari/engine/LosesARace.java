package org.otonari.engine;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A step that meets a deadlock as often as it is told to. */
@Component
class LosesARace implements JavaDelegate {

    static final int DEADLOCK = 1213;

    final AtomicInteger deadlocks = new AtomicInteger();

    @Override
    public void execute(DelegateExecution execution) throws SQLException {
        if (deadlocks.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new SQLException("Deadlock found when trying to get lock", "40001", DEADLOCK);
        }
    }
}
