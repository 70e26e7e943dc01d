package org.otonari.deadlines;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import org.otonari.casefile.CaseAccess;
import org.otonari.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes working hours in two steps: first what would move, then all of it in one go. */
@Service
public class CalendarChange {

    private static final Logger log = LoggerFactory.getLogger(CalendarChange.class);
    private static final int ATTEMPTS = 3;

    private final CalendarDesk desk;
    private final CountedClocks clocks;
    private final ClockMoves moves;
    private final CaseAccess access;
    private final TransactionTemplate transaction;

    CalendarChange(
            CalendarDesk desk,
            CountedClocks clocks,
            ClockMoves moves,
            CaseAccess access,
            TransactionTemplate transaction) {
        this.desk = desk;
        this.clocks = clocks;
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
        var hours = moves.hours(sheet.definition());
        var closed = access.closedToReader();
        var concerned = clocks.by(sheet.name(), sheet.account());
        var moving = new ArrayList<CalendarPreview.Move>();
        var unseen = 0;
        for (var clock : concerned) {
            var to = moves.recounted(clock, hours).state().due();
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
     * Saves the calendar and moves what counts by it: everything or nothing, and once more if somebody who works on one
     * of the tasks at that moment was faster.
     *
     * @return how many deadlines moved
     * @throws CalendarRefused if it cannot be like this, or somebody else has changed it meanwhile; nothing is changed
     */
    public int apply(CalendarSheet sheet, Progress progress) {
        for (var attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> saveAndMove(sheet, progress)));
            } catch (Refused | AccessDeniedException no) {
                throw no;
            } catch (RuntimeException lostRace) {
                if (attempt == ATTEMPTS) {
                    throw lostRace;
                }
                log.info("Changing {} is tried again: {}", sheet.name(), lostRace.getClass());
            }
        }
    }

    private int saveAndMove(CalendarSheet sheet, Progress progress) {
        var concerned = clocks.idsBy(sheet.name(), sheet.account());
        desk.save(sheet);
        var hours = moves.hours(sheet.definition());
        var moved = 0;
        for (var i = 0; i < concerned.size(); i++) {
            moved += moves.move(concerned.get(i), hours, sheet.name()) ? 1 : 0;
            progress.looked(i + 1, concerned.size());
        }
        return moved;
    }

    /** Told how far the work is. */
    public interface Progress {

        void looked(int clocks, int of);
    }
}
