package org.otonari.deadlines;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import org.otonari.casefile.CaseAccess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes working hours in two steps: first what would move, then all of it, a slice at a time. */
@Service
public class CalendarChange {

    private static final Logger log = LoggerFactory.getLogger(CalendarChange.class);

    private final CalendarDesk desk;
    private final CountedClocks clocks;
    private final ClockMoves clockMoves;
    private final CalendarMoves moves;
    private final CaseAccess access;
    private final TransactionTemplate transaction;

    CalendarChange(
            CalendarDesk desk,
            CountedClocks clocks,
            ClockMoves clockMoves,
            CalendarMoves moves,
            CaseAccess access,
            TransactionTemplate transaction) {
        this.desk = desk;
        this.clocks = clocks;
        this.clockMoves = clockMoves;
        this.moves = moves;
        this.access = access;
        this.transaction = transaction;
    }

    /**
     * What would move if the calendar were like this; changes nothing.
     *
     * @throws CalendarRefused if it cannot be like this
     */
    @Transactional(readOnly = true)
    public CalendarPreview preview(CalendarSheet sheet) {
        desk.requireMayChange(sheet);
        desk.check(sheet);
        var hours = clockMoves.hours(sheet.definition());
        var closed = access.closedToReader();
        var concerned = clocks.by(sheet.name(), sheet.account());
        var moving = new ArrayList<CalendarPreview.Move>();
        var unseen = 0;
        for (var clock : concerned) {
            var to = clockMoves.recounted(clock, hours).state().due();
            if (to.equals(clock.state().due())) {
                continue;
            }
            if (closed.contains(clock.promise().caseNumber())) {
                unseen++;
            } else {
                moving.add(move(clock, to));
            }
        }
        var paused =
                (int) concerned.stream().filter(it -> it.state().isPaused()).count();
        return new CalendarPreview(concerned.size(), paused, moving, unseen);
    }

    private static CalendarPreview.Move move(SlaClock clock, Instant to) {
        var promise = clock.promise();
        return new CalendarPreview.Move(
                promise.caseNumber(),
                promise.name(),
                promise.nameEn(),
                promise.taskId(),
                clock.assignee(),
                clock.state().due(),
                to);
    }

    /**
     * Saves the calendar, and then moves what counts by it a slice at a time. Should that stop halfway, what is left
     * follows by itself ({@link CalendarMoves}).
     *
     * @return how many deadlines moved
     * @throws CalendarRefused if it cannot be like this, or somebody else has changed it meanwhile: nothing is changed
     *     then; or if it is saved but not everything has moved yet
     */
    public int apply(CalendarSheet sheet, Progress progress) {
        var order = Objects.requireNonNull(transaction.execute(status -> {
            desk.save(sheet);
            return moves.order(sheet);
        }));
        try {
            return moves.run(order, progress);
        } catch (RuntimeException stopped) {
            log.error(
                    "Moving deadlines to the changed {} has stopped, and is tried again later", sheet.name(), stopped);
            throw new CalendarRefused("deadlines.change.continues");
        }
    }

    /** Told how far the work is. */
    public interface Progress {

        void looked(int clocks, int of);
    }
}
