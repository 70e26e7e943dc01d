package org.otonari.ui;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Long work while it runs beside the page; the page asks it how far it is, and may be closed meanwhile.
 *
 * @param <T> what comes of it
 */
public final class PageJob<T> {

    private static final Logger log = LoggerFactory.getLogger(PageJob.class);

    private final String name;
    private final FutureTask<T> work;
    private volatile int done;
    private volatile int total;

    private PageJob(String name, Work<T> work) {
        this.name = name;
        this.work = new FutureTask<>(() -> work.run((looked, of) -> {
            total = of;
            done = looked;
        }));
    }

    /**
     * Acts for the person who is signed in now.
     *
     * @param name of the thread, and of the work in the log
     */
    public static <T> PageJob<T> start(String name, Work<T> work) {
        var job = new PageJob<>(name, work);
        new Thread(new DelegatingSecurityContextRunnable(job.work), name).start();
        return job;
    }

    public boolean isRunning() {
        return !work.isDone();
    }

    public int done() {
        return done;
    }

    /** Nothing until the work knows how much it is. */
    public int total() {
        return total;
    }

    /** @return what came of it; only once it does not run any more */
    public Outcome<T> outcome() {
        try {
            return new Outcome<>(work.get(), null);
        } catch (ExecutionException failure) {
            var cause = failure.getCause();
            if (cause instanceof Refused refused) {
                return new Outcome<>(null, refused);
            }
            // Its message may hold what people wrote.
            log.error("{} failed: {}", name, cause == null ? failure : cause.getClass());
            return new Outcome<>(null, null);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome<>(null, null);
        }
    }

    /** What is to be done. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress);
    }

    /** Told how far the work is. */
    @FunctionalInterface
    public interface Progress {
        void reached(int done, int of);
    }

    /**
     * @param result nothing if it failed
     * @param refusal why, if a rule said no
     */
    public record Outcome<T>(@Nullable T result, @Nullable Refused refusal) {}
}
