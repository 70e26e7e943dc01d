package org.otonari.deadlines;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds clocks that began by the old hours at the very moment these were changed, on this node or another one, and counts
 * them again. What counts right already is left alone, so that it does not matter how often and where this runs.
 */
@Component
class Stragglers {

    private static final Logger log = LoggerFactory.getLogger(Stragglers.class);
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(3);

    private final CalendarTable table;
    private final CountedClocks clocks;
    private final ClockMoves moves;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Stragglers(
            CalendarTable table, CountedClocks clocks, ClockMoves moves, TransactionTemplate transaction, Clock clock) {
        this.table = table;
        this.clocks = clocks;
        this.moves = moves;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void bring() {
        table.changedSince(clock.instant().minus(LONG_ENOUGH)).forEach(this::bring);
    }

    private void bring(CalendarSheet sheet) {
        var hours = moves.hours(sheet.definition());
        var moved = 0;
        for (var counted : clocks.by(sheet.name(), sheet.account())) {
            var due = moves.recounted(counted, hours).state().due();
            if (!due.equals(counted.state().due())
                    && Boolean.TRUE.equals(
                            transaction.execute(status -> moves.move(counted.id(), hours, sheet.name())))) {
                moved++;
            }
        }
        if (moved > 0) {
            log.info("{} deadlines that began while {} was changed have followed it", moved, sheet.name());
        }
    }
}
