package org.otonari.deadlines;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.otonari.engine.Clockwork;
import org.otonari.engine.TaskEvent;
import org.otonari.engine.TaskSnapshot;
import org.otonari.kernel.CaseNumber;
import org.otonari.sla.ClockState;
import org.otonari.sla.Policy;
import org.otonari.sla.WorkingCalendars;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The clocks of tasks: they begin and end with them, in the engine's transaction. */
@Component
class TaskClocks implements Clockwork {

    private final ClockTable table;
    private final Timekeeper keeper;
    private final Calendars calendars;
    private final Urgency urgency;
    private final ChangedPolicies changed;

    TaskClocks(ClockTable table, Timekeeper keeper, Calendars calendars, Urgency urgency, ChangedPolicies changed) {
        this.table = table;
        this.keeper = keeper;
        this.calendars = calendars;
        this.urgency = urgency;
        this.changed = changed;
    }

    @Override
    public void check(Map<String, String> properties) {
        Policy.ofTask(properties).ifPresent(this::check);
        Policy.casesOf(properties)
                .forEach(name -> Policy.ofCase(properties, name).ifPresent(this::check));
    }

    private void check(Policy policy) {
        calendars.current().check(policy.calendar(), policy.period());
    }

    @Override
    public Optional<Time> begin(TaskSnapshot task, Map<String, String> properties) {
        return Policy.ofTask(properties)
                .map(policy -> changed.of(task.processKey(), task.key()).orElse(policy))
                .map(policy -> time(keeper.start(begun(task, policy), ClockEvent.Kind.STARTED)));
    }

    private SlaClock begun(TaskSnapshot task, Policy policy) {
        var calendar = calendars.calendar(policy.calendar(), task.assignee());
        var share = urgency.share(task.processKey(), task.priority());
        var state = ClockState.begin(policy, calendar, task.created());
        return fresh(task, policy, share, state.shorten(calendar, share, task.created()));
    }

    static SlaClock fresh(TaskSnapshot task, Policy policy, int share, ClockState state) {
        var promise = new Promise(
                new CaseNumber(task.caseNumber()),
                Promise.Kind.TASK,
                task.processKey(),
                task.key(),
                task.name(),
                task.nameEn(),
                task.id());
        return new SlaClock(
                new ClockId(0),
                promise,
                policy,
                share,
                task.priority(),
                task.assignee(),
                task.group(),
                state,
                null,
                Marks.NONE,
                null);
    }

    @Override
    public Optional<Time> changed(TaskSnapshot task) {
        var found = table.ofTask(task.id()).filter(SlaClock::isOpen);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var clock = found.get();
        var held = clock.heldBy(task.assignee(), task.group());
        if (task.priority() != clock.priority()) {
            return Optional.of(time(prioritised(held, task)));
        }
        if (!Objects.equals(task.assignee(), clock.assignee()) || !Objects.equals(task.group(), clock.role())) {
            return Optional.of(time(handed(clock, held)));
        }
        return Optional.of(time(clock));
    }

    /** Whoever has the task now may have other hours, where the model counts by those. */
    private SlaClock handed(SlaClock before, SlaClock held) {
        var moved = WorkingCalendars.ASSIGNEE.equals(held.policy().calendar())
                ? held.with(held.state().recount(keeper.calendar(held)))
                : held;
        if (moved.state().due().equals(before.state().due())) {
            keeper.note(held);
            return held;
        }
        return keeper.change(before, moved, ClockEvent.Kind.MOVED_BY_CALENDAR, null);
    }

    /** What has become more urgent leaves less of the time that is left; nobody is given more because it has become less. */
    private SlaClock prioritised(SlaClock clock, TaskSnapshot task) {
        var share = urgency.share(task.processKey(), task.priority());
        if (share >= clock.share()) {
            var noted = clock.urgent(task.priority(), clock.share());
            keeper.note(noted);
            return noted;
        }
        var shorter = clock.state()
                .shorten(keeper.calendar(clock), (double) share * SlaClock.WHOLE / clock.share(), keeper.now());
        return keeper.change(
                clock, clock.urgent(task.priority(), share).with(shorter), ClockEvent.Kind.SHORTENED, null);
    }

    @Override
    public Optional<Time> of(String taskId) {
        return table.timeOf(taskId);
    }

    @Override
    public Optional<Time> goOn(String taskBefore, String taskAgain) {
        table.lockOfTask(taskAgain).ifPresent(keeper::forget);
        return table.lockOfTask(taskBefore).map(clock -> time(keeper.reopen(clock, taskAgain)));
    }

    @EventListener
    void on(TaskEvent event) {
        if (event instanceof TaskEvent.Completed) {
            open(event).ifPresent(keeper::end);
        } else if (event instanceof TaskEvent.Withdrawn) {
            open(event).ifPresent(clock -> keeper.end(clock, Marks.Outcome.WITHDRAWN));
        }
    }

    private Optional<SlaClock> open(TaskEvent event) {
        return table.lockOfTask(event.task().id()).filter(SlaClock::isOpen);
    }

    @Override
    public void tick(String clock, String timer) {
        table.lock(ClockId.of(clock)).filter(it -> timer.equals(it.timer())).ifPresent(keeper::tick);
    }

    @Override
    public List<String> timersDue(String caseNumber, java.time.Instant moment) {
        return table.timersDue(caseNumber, moment);
    }

    static Time time(SlaClock clock) {
        var state = clock.state();
        var pause = state.pause();
        return new Time(state.due(), state.warnAt(), pause == null ? null : pause.since(), clock.pausedFor());
    }
}
