package org.otonari.engine;

import java.sql.SQLException;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;

/**
 * MariaDB answers a lost race with a deadlock (1213), a lock time-out (1205) or a changed record (1020); the engine
 * knows none of them and would count each against a job until it becomes an incident. All three mean "try again".
 */
class DeadlocksAreOptimisticLocking extends CommandInterceptor {

    private static final Set<Integer> LOST_RACES = Set.of(1213, 1205, 1020);

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (OptimisticLockingException alreadyKnown) {
            throw alreadyKnown;
        } catch (RuntimeException failure) {
            if (isLostRace(failure)) {
                throw new LostRaceException(failure);
            }
            throw failure;
        }
    }

    /** The engine counts a job's failure by what was thrown inside, so it has to be told there as well. */
    static Throwable asLostRace(Throwable failure) {
        return !(failure instanceof OptimisticLockingException) && isLostRace(failure)
                ? new LostRaceException(failure)
                : failure;
    }

    private static boolean isLostRace(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && LOST_RACES.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    static final class LostRaceException extends OptimisticLockingException {

        LostRaceException(Throwable cause) {
            super("The database lost a race; the command can be tried again");
            initCause(cause);
        }
    }
}
