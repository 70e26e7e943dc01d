package org.otonari.notify;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, on threads of its own and outside any transaction: a slow channel delays its own messages only, and
 * nothing of the inbox. Nothing is lost in between; after a crash between the other side's yes and our note of it, the
 * message goes a second time with the same key, and that is the only doubt.
 */
@Component
class MessageSender {

    private static final Logger log = LoggerFactory.getLogger(MessageSender.class);

    private final MessageQueue queue;
    private final Map<Channel, Semaphore> places = new ConcurrentHashMap<>();
    private final Map<MessageQueue.Leased, Step> inHand = new ConcurrentHashMap<>();
    private final ExecutorService hands = Executors.newCachedThreadPool(work -> daemon(work, "messages"));
    private final ScheduledExecutorService keeper =
            Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "message-leases"));

    private volatile boolean closing;

    MessageSender(MessageQueue queue, List<Channel> channels, MailSettings settings) {
        this.queue = queue;
        channels.forEach(it -> places.put(it, new Semaphore(settings.atOnce())));
        var pause = settings.lease().toMillis() / 4;
        keeper.scheduleWithFixedDelay(this::keepLeases, pause, pause, TimeUnit.MILLISECONDS);
    }

    /** Returns at once. */
    @Scheduled(fixedDelayString = "${otonari.mail.poll:PT5S}")
    public void sendDue() {
        begin().whenComplete((done, failure) -> {
            if (failure != null) {
                log.error("Messages could not be sent; they stay due", failure);
            }
        });
    }

    /** @return done when nothing is due any more that could begin now */
    CompletableFuture<Void> begin() {
        var begun = new ArrayList<CompletableFuture<?>>();
        begun.add(CompletableFuture.runAsync(this::refuseUnaddressed, hands));
        places.forEach((channel, free) -> {
            for (var place = free.availablePermits(); place > 0 && channel.isAvailable(); place--) {
                if (free.tryAcquire()) {
                    begun.add(CompletableFuture.runAsync(() -> empty(channel), hands)
                            .whenComplete((done, failure) -> free.release()));
                }
            }
        });
        return CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new));
    }

    private void refuseUnaddressed() {
        while (!closing && queue.refuseUnaddressed()) {
            log.debug("A message without an address was given up");
        }
    }

    private void empty(Channel channel) {
        while (!closing) {
            var next = queue.take(channel.name());
            if (next.isEmpty()) {
                return;
            }
            hand(next.get(), channel);
        }
    }

    private void hand(MessageQueue.Leased leased, Channel channel) {
        inHand.put(leased, new Step(() -> queue.renew(leased), false));
        var outcome = new Step(outcome(leased, channel), true);
        // If it cannot be noted now, the keeper of the leases notes it as soon as it can.
        inHand.put(leased, outcome);
        outcome.note().run();
        inHand.remove(leased);
    }

    private Runnable outcome(MessageQueue.Leased leased, Channel channel) {
        try {
            channel.send(leased.message());
            return () -> queue.sent(leased);
        } catch (Undeliverable refusal) {
            log.warn("Message {} was not taken: {}", leased.message().key(), refusal.reason());
            return () -> queue.refused(leased, refusal);
        } catch (RuntimeException unexpected) {
            log.error("Message {} was not taken", leased.message().key(), unexpected);
            var refusal = new Undeliverable(Undeliverable.Reason.NOT_NOW, null, unexpected);
            return () -> queue.refused(leased, refusal);
        }
    }

    private void keepLeases() {
        inHand.forEach((leased, step) -> {
            try {
                step.note().run();
                if (step.last()) {
                    inHand.remove(leased);
                }
            } catch (RuntimeException later) {
                log.warn("Message {} could not be noted yet", leased.message().key(), later);
            }
        });
    }

    /** What is being handed over is finished; the rest waits for the next start. */
    @PreDestroy
    void close() throws InterruptedException {
        closing = true;
        hands.shutdown();
        if (!hands.awaitTermination(20, TimeUnit.SECONDS)) {
            log.warn("{} messages are still being handed over", inHand.size());
        }
        keeper.shutdownNow();
    }

    private static Thread daemon(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** @param last the message is out of our hands, one way or the other */
    private record Step(Runnable note, boolean last) {}
}
