package org.otonari.deadlines.ui;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.otonari.deadlines.CalendarChange;
import org.otonari.deadlines.CalendarSheet;
import org.otonari.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** A change of hours while it runs beside the page; the page asks it how far it is, and may be closed meanwhile. */
class ChangeJob {

    private static final Logger log = LoggerFactory.getLogger(ChangeJob.class);

    private final FutureTask<Integer> work;
    private volatile int done;
    private volatile int total;

    private ChangeJob(CalendarChange changes, CalendarSheet sheet) {
        work = new FutureTask<>(() -> changes.apply(sheet, (looked, of) -> {
            total = of;
            done = looked;
        }));
    }

    /** Acts for the person who is signed in now. */
    static ChangeJob start(CalendarChange changes, CalendarSheet sheet) {
        var job = new ChangeJob(changes, sheet);
        new Thread(new DelegatingSecurityContextRunnable(job.work), "calendar-change").start();
        return job;
    }

    boolean isRunning() {
        return !work.isDone();
    }

    int done() {
        return done;
    }

    int total() {
        return total;
    }

    /** @return what came of it; only once it does not run any more */
    Outcome outcome() {
        try {
            return new Outcome(work.get(), null, false);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Refused refused) {
                return new Outcome(0, refused, true);
            }
            log.error("A change of working hours failed", failure.getCause());
            return new Outcome(0, null, true);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome(0, null, true);
        }
    }

    /**
     * @param moved how many deadlines moved
     * @param refusal why not, if a rule said no
     */
    record Outcome(int moved, @Nullable Refused refusal, boolean failed) {}
}
