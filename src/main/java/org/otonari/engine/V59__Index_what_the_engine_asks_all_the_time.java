package org.otonari.engine;

import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * The engine's scripts leave out three indexes: for the subtasks it looks for with every completed task, for the timers
 * that are due, and for what a process waits for. Each of these questions read a whole table, which grows with the open
 * work.
 */
@Component
@SuppressWarnings("java:S101") // Flyway reads version and name from the class name.
class V59__Index_what_the_engine_asks_all_the_time extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        try (var statement = context.getConnection().createStatement()) {
            statement.execute("create index otonari_task_parent on ACT_RU_TASK (PARENT_TASK_ID_)");
            statement.execute("create index otonari_job_due on ACT_RU_JOB (DUEDATE_)");
            statement.execute("create index otonari_subscription_process on ACT_RU_EVENT_SUBSCR (PROC_INST_ID_)");
        }
    }
}
