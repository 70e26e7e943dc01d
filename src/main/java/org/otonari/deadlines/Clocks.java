package org.otonari.deadlines;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.otonari.casefile.CaseAccess;
import org.otonari.engine.ClockTimers;
import org.otonari.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What can be read of clocks and done with them. Who may act on a task is decided by whoever hands out tasks. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Clocks {

    private final ClockTable table;
    private final ClockHistory history;
    private final Timekeeper keeper;
    private final ClockTimers engine;
    private final CaseAccess cases;

    Clocks(ClockTable table, ClockHistory history, Timekeeper keeper, ClockTimers engine, CaseAccess cases) {
        this.table = table;
        this.history = history;
        this.keeper = keeper;
        this.engine = engine;
        this.cases = cases;
    }

    /**
     * All clocks of a case, those that run first, the soonest due before the others; then those that ended, the last
     * first.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the reader may not see the case
     */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRED)
    public List<ClockView> ofCase(CaseNumber number) {
        cases.require(number);
        return table.ofCase(number).stream()
                .map(this::view)
                .sorted(Comparator.comparing(ClockView::isOpen)
                        .reversed()
                        .thenComparing((one, other) -> one.isOpen()
                                ? one.due().compareTo(other.due())
                                : other.start().compareTo(one.start())))
                .toList();
    }

    /** The clock of a task, if it has one. */
    @Transactional(readOnly = true)
    public Optional<ClockView> ofTask(String taskId) {
        return table.ofTask(taskId).map(this::view);
    }

    /**
     * Stops the clock of a task while somebody else has to answer.
     *
     * @throws ClockRefused if the model does not allow it, it stands still already, or the promise has been missed
     */
    public void pause(String taskId, WaitsFor whom) {
        var clock = running(taskId);
        if (!clock.policy().pauses()) {
            throw new ClockRefused("deadlines.refused.noPauses");
        }
        if (clock.state().isPaused()) {
            throw new ClockRefused("deadlines.refused.paused");
        }
        if (!keeper.now().isBefore(clock.state().due())) {
            throw new ClockRefused("deadlines.refused.missed");
        }
        keeper.pause(clock, whom.code());
        engine.tell(taskId, null);
    }

    /**
     * Lets it go on: due when the working time that was left will have passed.
     *
     * @throws ClockRefused if it does not stand still
     */
    public void resume(String taskId) {
        var clock = running(taskId);
        if (!clock.state().isPaused()) {
            throw new ClockRefused("deadlines.refused.running");
        }
        engine.tell(taskId, keeper.resume(clock).state().due());
    }

    /**
     * Gives more time, from the due date on or from now if that is over; the reason stays in the clock's history.
     *
     * @param period ISO 8601 on the clock's calendar, e.g. {@code P2D}
     * @throws ClockRefused if the clock has ended or stands still
     * @throws org.otonari.sla.UnreadablePeriodException if the period cannot be counted
     */
    public void extend(ClockId id, String period, @Nullable String reason) {
        var clock =
                table.lock(id).filter(SlaClock::isOpen).orElseThrow(() -> new ClockRefused("deadlines.refused.over"));
        if (clock.state().isPaused()) {
            throw new ClockRefused("deadlines.refused.paused");
        }
        var longer = clock.state()
                .extend(keeper.calendar(clock), period, clock.policy().warnPercent(), keeper.now());
        var extended = clock.with(longer).with(clock.marks().forAnotherDueDate());
        keeper.change(clock, extended, ClockEvent.Kind.EXTENDED, reason);
        var task = clock.promise().taskId();
        if (task != null) {
            engine.tell(task, longer.due());
        }
    }

    private SlaClock running(String taskId) {
        return table.lockOfTask(taskId)
                .filter(SlaClock::isOpen)
                .orElseThrow(() -> new ClockRefused("deadlines.refused.over"));
    }

    private ClockView view(SlaClock clock) {
        return ClockView.of(clock, history.of(clock.id()), keeper.now());
    }
}
