package org.otonari.inbox;

import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells whoever listens on this node what happened to tasks. What happens within a moment is told together, so that a
 * hundred changes draw a list once.
 */
@Component
public class Newsroom {

    private static final Logger log = LoggerFactory.getLogger(Newsroom.class);
    private static final int A_MOMENT_MS = 200;
    private static final int MESSENGERS = 2;

    /** Weakly held: a page that went away without saying so is forgotten with its memory. */
    private final Set<Reader> readers = Collections.newSetFromMap(new WeakHashMap<>());

    private final List<TaskNews> waiting = new ArrayList<>();
    private final ScheduledExecutorService messengers = Executors.newScheduledThreadPool(MESSENGERS, work -> {
        var messenger = new Thread(work, "task-news");
        messenger.setDaemon(true);
        return messenger;
    });

    /**
     * @param reader told outside of every session, page and transaction; held as long as the registration is
     * @return to be removed when the page goes away
     */
    public Registration listen(Consumer<List<TaskNews>> reader) {
        var held = new Reader(reader);
        synchronized (readers) {
            readers.add(held);
        }
        return () -> {
            synchronized (readers) {
                readers.remove(held);
            }
        };
    }

    boolean hasReaders() {
        synchronized (readers) {
            return !readers.isEmpty();
        }
    }

    /** Comes back at once; the readers are told a moment later. */
    void tell(Collection<TaskNews> news) {
        synchronized (waiting) {
            if (waiting.isEmpty() && !news.isEmpty()) {
                messengers.schedule(this::deliver, A_MOMENT_MS, TimeUnit.MILLISECONDS);
            }
            waiting.addAll(news);
        }
    }

    @PreDestroy
    void close() {
        messengers.shutdownNow();
    }

    private void deliver() {
        List<TaskNews> news;
        synchronized (waiting) {
            news = List.copyOf(waiting);
            waiting.clear();
        }
        List<Reader> all;
        synchronized (readers) {
            all = List.copyOf(readers);
        }
        all.forEach(reader -> messengers.execute(() -> tell(reader, news)));
    }

    private static void tell(Reader reader, List<TaskNews> news) {
        try {
            reader.told().accept(news);
        } catch (RuntimeException gone) {
            log.debug("A reader of task news could not be told", gone);
        }
    }

    /** Two pages that listen in the same way are still two. */
    private static final class Reader {

        private final Consumer<List<TaskNews>> told;

        Reader(Consumer<List<TaskNews>> told) {
            this.told = told;
        }

        Consumer<List<TaskNews>> told() {
            return told;
        }
    }
}
