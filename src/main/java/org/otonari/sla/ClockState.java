package org.otonari.sla;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the clock of one promise stands. Immutable: every verb gives the clock as it is afterwards.
 *
 * @param start when the promise was made
 * @param from the moment from which {@code counted} is counted; the start, until the clock was stopped or changed
 * @param counted ISO 8601 period from there to the due date, on the promise's calendar
 * @param due when the promise has to be kept; while the clock pauses, as it was before
 * @param warnAt from when on it is at risk
 * @param pause since when the clock stands still, if it does
 */
public record ClockState(
        Instant start, Instant from, String counted, Instant due, Instant warnAt, @Nullable Pause pause) {

    private static final double HUNDRED = 100;

    /**
     * @param left working time to the due date that was left then
     * @param warnLeft working time to the warning; zero if it had come
     */
    public record Pause(Instant since, Duration left, Duration warnLeft) {}

    /**
     * The clock of a promise made now.
     *
     * @throws UnreadablePeriodException if the period cannot be counted on the calendar
     */
    public static ClockState begin(Policy policy, WorkingCalendar calendar, Instant now) {
        var due = DuePeriod.parse(policy.period()).after(now, calendar);
        return running(now, now, policy.period(), due, share(policy.warnPercent(), now, due));
    }

    /** The clock of a promise that was made before anybody kept clocks: due when it is due. */
    public static ClockState adopted(Policy policy, WorkingCalendar calendar, Instant start, Instant due) {
        var counted = calendar.workingTimeBetween(start, due);
        return running(
                start,
                start,
                (counted.isNegative() ? Duration.ZERO : counted).toString(),
                due,
                share(policy.warnPercent(), start, due));
    }

    /** The moment at which so many per cent of the time between the two have passed, by the clock on the wall. */
    public static Instant share(int percent, Instant from, Instant to) {
        return from.plusMillis(Math.round(Duration.between(from, to).toMillis() * (percent / HUNDRED)));
    }

    public boolean isPaused() {
        return pause != null;
    }

    /**
     * Stops the clock.
     *
     * @throws IllegalStateException if it stands still already, or the promise has been missed
     */
    public ClockState pause(WorkingCalendar calendar, Instant now) {
        if (isPaused() || !now.isBefore(due)) {
            throw new IllegalStateException("Only a running clock whose time is not over can be stopped");
        }
        var warnLeft = warnAt.isAfter(now) ? calendar.workingTimeBetween(now, warnAt) : Duration.ZERO;
        return with(new Pause(now, calendar.workingTimeBetween(now, due), warnLeft));
    }

    /**
     * Lets the clock go on: due when the working time that was left will have passed. If none passed meanwhile, nothing
     * has changed.
     *
     * @throws IllegalStateException if it does not stand still
     */
    public ClockState resume(WorkingCalendar calendar, Instant now) {
        var paused = pause;
        if (paused == null) {
            throw new IllegalStateException("Only a clock that stands still can go on");
        }
        return calendar.workingTimeBetween(paused.since, now).isZero()
                ? with(null)
                : left(calendar, now, paused.left, paused.warnLeft);
    }

    /** As if it had never been stopped. */
    public ClockState unpaused() {
        return with(null);
    }

    /**
     * Gives more time: from the due date on, or from now if that is over.
     *
     * @throws UnreadablePeriodException if the period cannot be counted on the calendar
     */
    public ClockState extend(WorkingCalendar calendar, String period, int warnPercent, Instant now) {
        var more = DuePeriod.parse(period);
        var base = due.isAfter(now) ? more.onTopOf(due, calendar) : now;
        var later = more.after(base, calendar);
        return running(start, base, period, later, share(warnPercent, now, later));
    }

    /**
     * Leaves so many per cent of the working time that is left, of the due date and of the warning alike.
     *
     * @param percent 1 to 100
     */
    public ClockState shorten(WorkingCalendar calendar, double percent, Instant now) {
        var paused = pause;
        if (paused != null) {
            return with(new Pause(paused.since, part(paused.left, percent), part(paused.warnLeft, percent)));
        }
        if (percent >= HUNDRED || !due.isAfter(now)) {
            return this;
        }
        var warnLeft = warnAt.isAfter(now) ? calendar.workingTimeBetween(now, warnAt) : Duration.ZERO;
        return left(calendar, now, part(calendar.workingTimeBetween(now, due), percent), part(warnLeft, percent));
    }

    /** The same promise counted on the calendar as it is now; a clock that stands still keeps what is left of it. */
    public ClockState recount(WorkingCalendar calendar) {
        if (isPaused()) {
            return this;
        }
        var moved = DuePeriod.parse(counted).after(from, calendar);
        var whole = Duration.between(from, due).toMillis();
        var untilWarning = Duration.between(from, warnAt).toMillis();
        var warning = untilWarning <= 0 || whole <= 0
                ? warnAt
                : from.plusMillis(
                        Math.round((double) Duration.between(from, moved).toMillis() * untilWarning / whole));
        return running(start, from, counted, moved, warning);
    }

    /**
     * The same promise under another policy, as if it had begun with that: what was used of its time stays used, and the
     * time it stood still is not counted.
     *
     * @param share per cent of the policy's time that its urgency leaves
     * @param before the policy it began with
     * @param counted the calendar of that
     */
    public ClockState under(
            Policy policy, int share, Policy before, WorkingCalendar counted, WorkingCalendar calendar, Instant now) {
        var fresh = fresh(policy, share, calendar);
        var paused = pause;
        if (paused == null && from.equals(start)) {
            return fresh;
        }
        var whole = counted.workingTimeBetween(start, fresh(before, share, counted).due);
        var used = whole.minus(paused == null ? counted.workingTimeBetween(now, due) : paused.left);
        var left = atLeastNone(calendar.workingTimeBetween(start, fresh.due).minus(used));
        var warnLeft =
                atLeastNone(calendar.workingTimeBetween(start, fresh.warnAt).minus(used));
        return paused == null ? left(calendar, now, left, warnLeft) : with(new Pause(paused.since, left, warnLeft));
    }

    private ClockState fresh(Policy policy, int share, WorkingCalendar calendar) {
        return begin(policy, calendar, start).shorten(calendar, share, start);
    }

    private static Duration atLeastNone(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }

    private ClockState left(WorkingCalendar calendar, Instant now, Duration left, Duration warnLeft) {
        var warning = warnLeft.isZero() ? warnAt : calendar.plus(now, warnLeft);
        return running(start, now, left.toString(), calendar.plus(now, left), warning);
    }

    private static Duration part(Duration whole, double percent) {
        return Duration.ofMillis(Math.round(whole.toMillis() * percent / HUNDRED));
    }

    private ClockState with(@Nullable Pause changed) {
        return new ClockState(start, from, counted, due, warnAt, changed);
    }

    private static ClockState running(Instant start, Instant from, String counted, Instant due, Instant warnAt) {
        return new ClockState(start, from, counted, due, warnAt, null);
    }
}
