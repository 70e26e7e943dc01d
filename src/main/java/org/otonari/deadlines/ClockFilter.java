package org.otonari.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.Programme;

/**
 * Which clocks a list shows.
 *
 * @param role code of a role; empty for clocks of no role
 * @param person account of whoever has the task; empty for what nobody has
 * @param policy process and step with a slash between, e.g. {@code ofp-application/Task_Decide}
 * @param week Monday of the week in which they ended, for those that have
 */
public record ClockFilter(
        State state,
        @Nullable Programme programme,
        @Nullable String role,
        @Nullable String person,
        @Nullable String policy,
        @Nullable LocalDate week) {

    public enum State {
        OPEN,
        DUE_TODAY,
        AT_RISK,
        BREACHED,
        PAUSED,
        KEPT,
        MISSED;

        public boolean hasEnded() {
            return this == KEPT || this == MISSED;
        }
    }

    public static ClockFilter of(State state) {
        return new ClockFilter(state, null, null, null, null, null);
    }

    public ClockFilter in(State other) {
        return new ClockFilter(other, programme, role, person, policy, week);
    }

    public ClockFilter programme(@Nullable Programme wanted) {
        return new ClockFilter(state, wanted, role, person, policy, week);
    }

    public ClockFilter role(@Nullable String wanted) {
        return new ClockFilter(state, programme, wanted, person, policy, week);
    }

    public ClockFilter person(@Nullable String wanted) {
        return new ClockFilter(state, programme, role, wanted, policy, week);
    }

    public ClockFilter policy(@Nullable String wanted) {
        return new ClockFilter(state, programme, role, person, wanted, week);
    }

    public ClockFilter week(@Nullable LocalDate wanted) {
        return new ClockFilter(state, programme, role, person, policy, wanted);
    }
}
