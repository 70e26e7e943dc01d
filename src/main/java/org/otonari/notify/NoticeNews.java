package org.otonari.notify;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open pages that their reader's notices changed, once the change is committed. Each copy tells its own pages. */
@Component
public class NoticeNews {

    private final ConcurrentMap<String, List<Runnable>> readers = new ConcurrentHashMap<>();

    /** @param changed called from any thread, as long as the registration is held */
    public Registration listen(String account, Runnable changed) {
        readers.compute(account, (it, pages) -> {
            var all = pages == null ? new CopyOnWriteArrayList<Runnable>() : pages;
            all.add(changed);
            return all;
        });
        return () -> readers.computeIfPresent(account, (it, pages) -> {
            pages.remove(changed);
            return pages.isEmpty() ? null : pages;
        });
    }

    @TransactionalEventListener
    void on(NoticesChanged changed) {
        readers.getOrDefault(changed.account(), List.of()).forEach(Runnable::run);
    }

    record NoticesChanged(String account) {}
}
