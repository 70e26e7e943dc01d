package org.otonari.escalation;

import org.otonari.deadlines.ClockSummary;

/** {@code processes/deadlines/sla-escalation.bpmn}, as the rest of the module speaks of it. */
public interface EscalationFlow {

    /** @param role code of the role that decides first */
    void start(ClockSummary clock, String role);

    /** The late work is done, or somebody else has decided: whoever was asked need not answer any more. */
    void settle(ClockSummary clock);

    /** Whoever was asked has not decided in time either. */
    void raise(ClockSummary clock);
}
