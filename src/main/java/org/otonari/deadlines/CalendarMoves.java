package org.otonari.deadlines;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.otonari.access.CurrentAccount;
import org.otonari.deadlines.CalendarMoveTable.Order;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves the clocks of a changed calendar a slice at a time, so that nobody waits for thousands of them. Each slice notes
 * how far it has come in its own transaction: whoever goes on, on any node, moves every clock once.
 */
@Component
class CalendarMoves {

    private static final Logger log = LoggerFactory.getLogger(CalendarMoves.class);

    /** Clocks a transaction; about two seconds of work, far from the time-out of a lock. */
    static final int SLICE = 200;

    /** After so much silence nobody is at work on an order any more. */
    static final Duration LEFT_ALONE = Duration.ofMinutes(1);

    private static final int ATTEMPTS = 3;

    private final CalendarMoveTable orders;
    private final CalendarTable calendars;
    private final CountedClocks clocks;
    private final ClockMoves moves;
    private final CurrentAccount current;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CalendarMoves(
            CalendarMoveTable orders,
            CalendarTable calendars,
            CountedClocks clocks,
            ClockMoves moves,
            CurrentAccount current,
            TransactionTemplate transaction,
            Clock clock) {
        this.orders = orders;
        this.calendars = calendars;
        this.clocks = clocks;
        this.moves = moves;
        this.current = current;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Notes, in the transaction that changes the calendar, that its clocks have to follow. */
    long order(CalendarSheet sheet) {
        var total = clocks.count(sheet.name(), sheet.account());
        return orders.insert(sheet.name(), sheet.account(), current.name(), total, clock.instant());
    }

    /**
     * Moves all of it that is left. A clock that cannot be counted is passed over, so that the others need not wait for it.
     *
     * @return how many deadlines moved, those included that were moved before
     */
    int run(long order, CalendarChange.Progress progress) {
        var moved = 0;
        while (true) {
            var state = further(order);
            if (state == null) {
                return moved;
            }
            moved = state.moved();
            progress.looked(Math.min(state.looked(), state.total()), state.total());
        }
    }

    private @Nullable Order further(long order) {
        try {
            return again(() -> slice(order, SLICE));
        } catch (RuntimeException oneOfThem) {
            log.warn("A slice of the move {} cannot be done at once, so each deadline moves by itself", order);
            return oneByOne(order);
        }
    }

    private @Nullable Order oneByOne(long order) {
        Order state = null;
        for (var each = 0; each < SLICE; each++) {
            try {
                state = again(() -> slice(order, 1));
            } catch (RuntimeException stuck) {
                log.error("A deadline of the move {} stays where it is", order, stuck);
                state = transaction.execute(status -> passOver(order));
            }
            if (state == null) {
                return null;
            }
        }
        return state;
    }

    /** Goes on with what a stopped or failed node has left. */
    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void goOn() {
        for (var order : orders.untouchedSince(clock.instant().minus(LEFT_ALONE))) {
            var moved = run(order, (looked, of) -> {});
            log.info("The move {} of deadlines to changed hours has been finished: {} moved", order, moved);
        }
    }

    /** @return how far the order is now; nothing once there is nothing left to do */
    private @Nullable Order slice(long id, int most) {
        return transaction.execute(status -> {
            var order = orders.lock(id).orElse(null);
            if (order == null) {
                return null;
            }
            var ids = next(order, most);
            if (ids.isEmpty()) {
                orders.delete(id);
                return null;
            }
            // As they are now, because they may have been changed once more since.
            var hours =
                    moves.hours(calendars.find(order.calendar()).orElseThrow().definition());
            var moved = 0;
            for (var each : ids) {
                moved += moves.move(each, hours, order.calendar(), order.by()) ? 1 : 0;
            }
            return note(order, ids, moved);
        });
    }

    private @Nullable Order passOver(long id) {
        return orders.lock(id).map(order -> note(order, next(order, 1), 0)).orElse(null);
    }

    private List<ClockId> next(Order order, int most) {
        return clocks.idsAfter(order.lastClock(), order.calendar(), order.account(), most);
    }

    private Order note(Order order, List<ClockId> ids, int moved) {
        var last = ids.isEmpty() ? order.lastClock() : ids.get(ids.size() - 1).value();
        var further = order.further(last, ids.size(), moved);
        orders.update(further, clock.instant());
        return further;
    }

    /** Once more if somebody who works on one of the tasks at that moment was faster. */
    private static <T> @org.jspecify.annotations.Nullable T again(Supplier<@org.jspecify.annotations.Nullable T> work) {
        for (var attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException lostRace) {
                if (attempt == ATTEMPTS) {
                    throw lostRace;
                }
                log.info("Moving deadlines to changed hours is tried again: {}", lostRace.getClass());
            }
        }
    }
}
