package org.otonari.inbox;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.otonari.access.AccountDirectory;
import org.otonari.access.CurrentAccount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/**
 * Works through many tasks beside the pages, in the name of whoever began it: one task after the other, each in its
 * own transaction, so that one that fails takes none with it. A page may be closed meanwhile and finds its batch again.
 */
@Component
class Batches {

    private static final Logger log = LoggerFactory.getLogger(Batches.class);
    private static final int AT_ONCE = 2;
    private static final int ATTEMPTS = 3;
    private static final int REMEMBERED = 100;

    private final AccountDirectory accounts;
    private final CurrentAccount current;
    private final List<Batch> known = new CopyOnWriteArrayList<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, work -> new Thread(work, "batch"));

    Batches(AccountDirectory accounts, CurrentAccount current) {
        this.accounts = accounts;
        this.current = current;
    }

    /**
     * @param verb done to each task, in a transaction of its own
     * @param after done once at the end, with the number of tasks that were done
     */
    Batch start(Batch.Deed deed, List<Picked> tasks, Consumer<Picked> verb, Consumer<Integer> after) {
        var batch = new Batch(current.name(), deed, tasks.size());
        forgetOldest();
        known.add(batch);
        workers.execute(new DelegatingSecurityContextRunnable(() -> run(batch, tasks, verb, after)));
        return batch;
    }

    /** The caller's batches that have not been put away, newest last. */
    List<Batch> mine() {
        return known.stream().filter(it -> it.account().equals(current.name())).toList();
    }

    void putAway(Batch batch) {
        if (batch.isOver()) {
            known.remove(batch);
        }
    }

    private void run(Batch batch, List<Picked> tasks, Consumer<Picked> verb, Consumer<Integer> after) {
        try {
            for (var task : tasks) {
                if (batch.isStopped() || accounts.isLocked(batch.account())) {
                    batch.cancel();
                    break;
                }
                refusal(task, verb).ifPresentOrElse(reason -> batch.failed(task, reason), batch::succeeded);
            }
            after.accept(batch.done());
        } finally {
            batch.end();
            log.info("{} of {} tasks: {} done", batch.deed(), batch.total(), batch.done());
        }
    }

    private static Optional<TaskRefused> refusal(Picked task, Consumer<Picked> verb) {
        for (var attempt = 1; ; attempt++) {
            try {
                verb.accept(task);
                return Optional.empty();
            } catch (TaskRefused refused) {
                return Optional.of(refused);
            } catch (AnswersRefused refused) {
                return Optional.of(new TaskRefused("inbox.batch.answers"));
            } catch (AccessDeniedException denied) {
                return Optional.of(new TaskRefused("inbox.batch.notYours"));
            } catch (ConcurrencyFailureException lostRace) {
                if (attempt == ATTEMPTS) {
                    return Optional.of(new TaskRefused("inbox.batch.busy"));
                }
            } catch (RuntimeException broken) {
                // The message may hold what stood in a form.
                log.error("Task {} failed in a batch: {}", task.id(), broken.getClass());
                return Optional.of(new TaskRefused("inbox.batch.broken"));
            }
        }
    }

    private void forgetOldest() {
        while (known.size() >= REMEMBERED) {
            var oldest = known.stream().filter(Batch::isOver).findFirst();
            if (oldest.isEmpty()) {
                return;
            }
            known.remove(oldest.get());
        }
    }

    @PreDestroy
    void stop() {
        known.forEach(Batch::cancel);
        workers.shutdown();
    }
}
