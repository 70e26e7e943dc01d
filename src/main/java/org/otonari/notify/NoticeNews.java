package org.otonari.notify;

import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Rings the bells of those who were told something, on this node; elsewhere the next page shows it. */
@Component
public class NoticeNews {

    private final Map<String, List<Runnable>> bells = new HashMap<>();
    private final ExecutorService messenger = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "notice-news");
        thread.setDaemon(true);
        return thread;
    });

    /** @param bell called outside of every page and transaction, until the registration is removed */
    public Registration listen(String account, Runnable bell) {
        synchronized (bells) {
            bells.computeIfAbsent(account, it -> new ArrayList<>()).add(bell);
        }
        return () -> {
            synchronized (bells) {
                bells.computeIfPresent(account, (it, listening) -> {
                    listening.remove(bell);
                    return listening.isEmpty() ? null : listening;
                });
            }
        };
    }

    @TransactionalEventListener
    void on(NoticeTold told) {
        List<Runnable> listening;
        synchronized (bells) {
            listening = List.copyOf(bells.getOrDefault(told.account(), List.of()));
        }
        listening.forEach(messenger::execute);
    }

    @PreDestroy
    void close() {
        messenger.shutdownNow();
    }

    record NoticeTold(String account) {}
}
