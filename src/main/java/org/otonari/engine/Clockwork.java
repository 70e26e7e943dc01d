package org.otonari.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the clocks of what models promise; asked inside the engine's transaction, whatever moves a task. */
public interface Clockwork {

    /**
     * Looks at the {@code sla…} properties of an element before its model is deployed.
     *
     * @throws IllegalArgumentException if they cannot be read or counted
     */
    void check(Map<String, String> properties);

    /** A task begins, and with it its clock if the model promises anything. */
    Optional<Time> begin(TaskSnapshot task, Map<String, String> properties);

    /** Somebody else has the task now, or it has become more important. */
    Optional<Time> changed(TaskSnapshot task);

    Optional<Time> of(String taskId);

    /**
     * A completed task stands there again under another id, and its clock goes on as if nothing had happened.
     *
     * @return its clock; empty if there was none
     */
    Optional<Time> goOn(String taskBefore, String taskAgain);

    /**
     * The timer of a clock has come; called once for each timer, on any node, and again if it failed.
     *
     * @param timer its id, because it may be one the clock no longer goes by
     */
    void tick(String clock, String timer);

    /** Timers of the clocks of a case that are due at a moment, as the engine calls them; the earliest first. */
    List<String> timersDue(String caseNumber, Instant moment);

    /**
     * How the clock of a task stands.
     *
     * @param due when the task is due; as it was before while it pauses
     * @param pausedFor for whom it waits, e.g. {@code participant}
     */
    record Time(Instant due, Instant warnAt, @Nullable Instant pausedAt, @Nullable String pausedFor) {

        /** A task whose clock stands still is not due at any moment. */
        public @Nullable Instant dueNow() {
            return pausedAt == null ? due : null;
        }
    }
}
