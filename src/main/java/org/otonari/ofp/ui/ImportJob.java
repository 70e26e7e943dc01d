package org.otonari.ofp.ui;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.otonari.ofp.ApplicationImport;
import org.otonari.ofp.ApplicationImport.Preview;
import org.otonari.ofp.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** An import while it runs beside the page; the page asks it how far it is, and may be closed meanwhile. */
class ImportJob {

    private static final Logger log = LoggerFactory.getLogger(ImportJob.class);

    private final FutureTask<List<CaseNumber>> work;
    private final int total;
    private volatile int done;

    private ImportJob(ApplicationImport imports, Preview preview) {
        this.total = preview.rows().size();
        this.work = new FutureTask<>(() -> imports.run(preview, (rows, of) -> done = rows));
    }

    /** Acts for the person who is signed in now. */
    static ImportJob start(ApplicationImport imports, Preview preview) {
        var job = new ImportJob(imports, preview);
        new Thread(new DelegatingSecurityContextRunnable(job.work), "import").start();
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
            if (failure.getCause() instanceof Refusal refusal) {
                return new Outcome(List.of(), refusal, true);
            }
            // The message may hold what stood in the file.
            log.error(
                    "Import failed: {}",
                    failure.getCause() == null ? failure : failure.getCause().getClass());
            return new Outcome(List.of(), null, true);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome(List.of(), null, true);
        }
    }

    /** @param refusal why not, if a rule said no */
    record Outcome(List<CaseNumber> numbers, @Nullable Refusal refusal, boolean failed) {}
}
