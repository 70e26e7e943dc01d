package org.otonari.deadlines;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.otonari.sla.ClockState;
import org.otonari.sla.Policy;

/**
 * One clock as it is kept.
 *
 * @param policy the words of the model it began with
 * @param share how many per cent of the policy's time its urgency leaves
 * @param priority the engine's, as it was when that was decided
 * @param assignee account of whoever has the task
 * @param role code of the role whose members may claim it
 * @param pausedFor for whom it waits while it stands still
 * @param timer the engine's timer for what comes next
 */
record SlaClock(
        ClockId id,
        Promise promise,
        Policy policy,
        int share,
        int priority,
        @Nullable String assignee,
        @Nullable String role,
        ClockState state,
        @Nullable String pausedFor,
        Marks marks,
        @Nullable String timer) {

    static final int WHOLE = 100;

    boolean isOpen() {
        return marks.endedAt() == null;
    }

    /** When somebody has to hear of it next, if ever. */
    Optional<Instant> next() {
        if (!isOpen() || state.isPaused() || marks.breachedAt() != null) {
            return Optional.empty();
        }
        return Optional.of(
                marks.warnedAt() == null && state.warnAt().isBefore(state.due()) ? state.warnAt() : state.due());
    }

    ClockSummary summary() {
        return new ClockSummary(
                id, promise, assignee, role, state.start(), state.due(), policy.escalateTo(), marks.level());
    }

    SlaClock with(ClockState changed) {
        return new SlaClock(id, promise, policy, share, priority, assignee, role, changed, pausedFor, marks, timer);
    }

    SlaClock with(Marks changed) {
        return new SlaClock(id, promise, policy, share, priority, assignee, role, state, pausedFor, changed, timer);
    }

    SlaClock with(Policy changed) {
        return new SlaClock(id, promise, changed, share, priority, assignee, role, state, pausedFor, marks, timer);
    }

    SlaClock waitingFor(@Nullable String whom) {
        return new SlaClock(id, promise, policy, share, priority, assignee, role, state, whom, marks, timer);
    }

    SlaClock heldBy(@Nullable String account, @Nullable String group) {
        return new SlaClock(id, promise, policy, share, priority, account, group, state, pausedFor, marks, timer);
    }

    SlaClock urgent(int changedPriority, int changedShare) {
        return new SlaClock(
                id, promise, policy, changedShare, changedPriority, assignee, role, state, pausedFor, marks, timer);
    }

    SlaClock at(String task) {
        return new SlaClock(
                id, promise.at(task), policy, share, priority, assignee, role, state, pausedFor, marks, timer);
    }

    SlaClock timedBy(@Nullable String other) {
        return new SlaClock(id, promise, policy, share, priority, assignee, role, state, pausedFor, marks, other);
    }

    SlaClock numbered(ClockId number) {
        return new SlaClock(number, promise, policy, share, priority, assignee, role, state, pausedFor, marks, timer);
    }
}
