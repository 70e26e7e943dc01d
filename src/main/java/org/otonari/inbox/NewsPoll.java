package org.otonari.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reads what other nodes on this database have done, while somebody here listens. */
@Component
class NewsPoll {

    private static final int AT_ONCE = 1000;

    /** Numbers are given before they are committed: one that comes late is found by looking back this far. */
    private static final int LOOKING_BACK = 200;

    private static final Duration KEPT = Duration.ofHours(1);

    private final String node = UUID.randomUUID().toString();
    private final Set<Long> seen = new LinkedHashSet<>();
    private final TaskNewsTable table;
    private final Newsroom newsroom;
    private final Clock clock;
    private long highest = -1;

    NewsPoll(TaskNewsTable table, Newsroom newsroom, Clock clock) {
        this.table = table;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    /** Names this process among those that share the database. */
    String node() {
        return node;
    }

    @Scheduled(fixedDelayString = "${otonari.inbox.poll:PT0.5S}")
    synchronized void poll() {
        if (!newsroom.hasReaders()) {
            highest = -1;
            return;
        }
        if (highest < 0) {
            highest = table.highest();
            table.after(highest - LOOKING_BACK, AT_ONCE).forEach(it -> seen.add(it.id()));
            return;
        }
        var news = new ArrayList<TaskNews>();
        for (var each : table.after(highest - LOOKING_BACK, AT_ONCE)) {
            highest = Math.max(highest, each.id());
            if (seen.add(each.id()) && !each.node().equals(node)) {
                news.add(each.news());
            }
        }
        seen.removeIf(id -> id <= highest - LOOKING_BACK);
        newsroom.tell(news);
    }

    @Scheduled(cron = "0 7 * * * *")
    void forget() {
        table.deleteBefore(clock.instant().minus(KEPT));
    }
}
