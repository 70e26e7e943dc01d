package org.otonari.deadlines;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.otonari.engine.ClockTimers;
import org.otonari.sla.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down what becomes of a clock: its row, its history and the engine's timer for what comes next, in one go. */
@Component
class Timekeeper {

    private final ClockTable table;
    private final ClockHistory history;
    private final ClockTimers timers;
    private final Calendars calendars;
    private final ApplicationEventPublisher events;
    private final DeadlineSettings settings;
    private final Clock time;

    Timekeeper(
            ClockTable table,
            ClockHistory history,
            ClockTimers timers,
            Calendars calendars,
            ApplicationEventPublisher events,
            DeadlineSettings settings,
            Clock time) {
        this.table = table;
        this.history = history;
        this.timers = timers;
        this.calendars = calendars;
        this.events = events;
        this.settings = settings;
        this.time = time;
    }

    Instant now() {
        return time.instant();
    }

    WorkingCalendar calendar(SlaClock clock) {
        return calendars.calendar(clock.policy().calendar(), clock.assignee());
    }

    /** @param clock without a number and without a timer */
    SlaClock start(SlaClock clock, ClockEvent.Kind how) {
        var next = clock.next();
        var timer = next.isEmpty() ? null : timers.newId();
        var timed = table.insert(clock.timedBy(timer));
        if (timer != null && next.isPresent()) {
            timers.set(timer, timed.id().toString(), next.get());
        }
        history.add(timed.id(), event(how, null, timed.state().due(), null, false));
        return timed;
    }

    /** @param reason what was said for it */
    SlaClock change(SlaClock before, SlaClock after, ClockEvent.Kind how, @Nullable String reason) {
        return change(before, after, how, reason, actor());
    }

    /** @param by account of whoever does it */
    SlaClock change(
            SlaClock before, SlaClock after, ClockEvent.Kind how, @Nullable String reason, @Nullable String by) {
        var timed = time(before, after);
        table.update(timed);
        history.add(
                timed.id(),
                new ClockEvent(
                        now(), how, by, before.state().due(), timed.state().due(), reason, false));
        return timed;
    }

    /** Account of whoever is acting now, unless it is time itself. */
    @Nullable
    String actor() {
        return history.actor();
    }

    SlaClock pause(SlaClock clock, String whom) {
        var stopped = clock.with(clock.state().pause(calendar(clock), now())).waitingFor(whom);
        return change(clock, stopped, ClockEvent.Kind.PAUSED, whom);
    }

    SlaClock resume(SlaClock clock) {
        var going = clock.with(clock.state().resume(calendar(clock), now())).waitingFor(null);
        return change(clock, going, ClockEvent.Kind.RESUMED, clock.pausedFor());
    }

    /** What nobody has to read about later, such as who has the task now. */
    void note(SlaClock changed) {
        table.update(changed);
    }

    /** Ends a clock: kept if it is in time, missed if not. */
    void end(SlaClock clock) {
        var late = clock.marks().missed()
                || !clock.state().isPaused() && now().isAfter(clock.state().due());
        end(clock, late ? Marks.Outcome.MISSED : Marks.Outcome.KEPT);
    }

    void end(SlaClock clock, Marks.Outcome outcome) {
        var ended =
                change(clock, clock.with(clock.marks().ended(now(), outcome)), ClockEvent.Kind.ENDED, outcome.name());
        events.publishEvent(new ClockEnded(ended.summary()));
    }

    /** What ended it was taken back: it goes on at another task as if nothing had happened. */
    SlaClock reopen(SlaClock clock, String task) {
        var open = change(clock, clock.at(task).with(clock.marks().reopened()), ClockEvent.Kind.REOPENED, null);
        events.publishEvent(new ClockReopened(open.summary(), open.marks().breachedAt() != null));
        return open;
    }

    /** As if it had never been. */
    void forget(SlaClock clock) {
        if (clock.timer() != null) {
            timers.cancel(clock.timer());
        }
        table.delete(clock.id());
    }

    /**
     * The timer has fired, and the engine removes it. Whatever is due by now is noted and told once, the warning before
     * the breach; what comes later gets a timer of its own.
     */
    void tick(SlaClock clock) {
        var now = now();
        var told = new ArrayList<Object>();
        var after = clock.timedBy(null);
        if (after.next().filter(moment -> !moment.isAfter(now)).isPresent()
                && after.marks().warnedAt() == null) {
            after = warn(after, now, told);
        }
        if (after.next().filter(moment -> !moment.isAfter(now)).isPresent()) {
            after = breach(after, now, told);
        }
        table.update(time(clock.timedBy(null), after));
        // Last, because whoever hears of it may act on the clock at once.
        told.forEach(events::publishEvent);
    }

    private SlaClock warn(SlaClock clock, Instant now, List<Object> told) {
        var isAtRisk = clock.state().warnAt().isBefore(clock.state().due());
        if (!isAtRisk) {
            return clock;
        }
        var late = isLate(clock.state().warnAt(), now);
        var warned = clock.with(clock.marks().warned(now, late));
        history.add(
                clock.id(), event(ClockEvent.Kind.WARNED, null, clock.state().due(), null, late));
        told.add(new ClockWarned(warned.summary(), late));
        return warned;
    }

    private SlaClock breach(SlaClock clock, Instant now, List<Object> told) {
        var late = isLate(clock.state().due(), now);
        var breached = clock.with(clock.marks().breached(now, late));
        history.add(
                clock.id(), event(ClockEvent.Kind.BREACHED, null, clock.state().due(), null, late));
        told.add(new ClockBreached(breached.summary(), late));
        return breached;
    }

    private boolean isLate(Instant moment, Instant now) {
        return Duration.between(moment, now).compareTo(settings.lateAfter()) > 0;
    }

    /** Keeps the timer if it fires when it should, else sets another. */
    private SlaClock time(SlaClock before, SlaClock after) {
        var next = after.next();
        if (before.timer() != null && next.isPresent() && next.equals(before.next())) {
            return after.timedBy(before.timer());
        }
        if (before.timer() != null) {
            timers.cancel(before.timer());
        }
        if (next.isEmpty()) {
            return after.timedBy(null);
        }
        var timer = timers.newId();
        timers.set(timer, after.id().toString(), next.get());
        return after.timedBy(timer);
    }

    private ClockEvent event(
            ClockEvent.Kind kind,
            @Nullable Instant before,
            @Nullable Instant after,
            @Nullable String reason,
            boolean late) {
        return new ClockEvent(now(), kind, history.actor(), before, after, reason, late);
    }
}
