package org.otonari.ofp.meeting;

import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells every open board that something happened: at once what happened here, and within half a second what happened on
 * another node of this database. What it was, each board reads for itself, with its own reader's rights.
 */
@Component
public class MeetingNews {

    private static final Logger log = LoggerFactory.getLogger(MeetingNews.class);
    private static final int A_MOMENT_MS = 100;

    private final MeetingTable meetings;
    private final List<Board> boards = new CopyOnWriteArrayList<>();
    private final AtomicBoolean telling = new AtomicBoolean();
    private final ScheduledExecutorService messengers = Executors.newScheduledThreadPool(2, work -> {
        var messenger = new Thread(work, "meeting-news");
        messenger.setDaemon(true);
        return messenger;
    });
    private String known = "";

    MeetingNews(MeetingTable meetings) {
        this.meetings = meetings;
    }

    /**
     * @param account who has the board open
     * @param told called outside of every session and transaction
     * @return to be removed when the page goes away
     */
    public Registration listen(String account, Runnable told) {
        var board = new Board(account, told);
        boards.add(board);
        // The others see who has come.
        tell();
        return () -> {
            boards.remove(board);
            tell();
        };
    }

    /** Accounts that have the board open on this node. */
    public List<String> looking() {
        return boards.stream().map(Board::account).distinct().sorted().toList();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(MeetingChanged changed) {
        tell();
    }

    @Scheduled(fixedDelayString = "${otonari.ofp.meeting-poll:PT0.5S}")
    void poll() {
        if (boards.isEmpty()) {
            return;
        }
        var now = meetings.stamp();
        if (!now.equals(known)) {
            known = now;
            tell();
        }
    }

    @PreDestroy
    void close() {
        messengers.shutdownNow();
    }

    private void tell() {
        if (telling.compareAndSet(false, true)) {
            messengers.schedule(this::deliver, A_MOMENT_MS, TimeUnit.MILLISECONDS);
        }
    }

    private void deliver() {
        telling.set(false);
        boards.forEach(board -> messengers.execute(() -> {
            try {
                board.told().run();
            } catch (RuntimeException gone) {
                log.debug("A board could not be told", gone);
            }
        }));
    }

    /** Two pages of one person are still two. */
    private static final class Board {

        private final String account;
        private final Runnable told;

        Board(String account, Runnable told) {
            this.account = account;
            this.told = told;
        }

        String account() {
            return account;
        }

        Runnable told() {
            return told;
        }
    }
}
