package org.otonari.deadlines;

import org.otonari.sla.Policy;

/** A policy as the audit trail compares it; the reason stands beside every change. */
record PolicyFacts(
        String period, String calendar, String warnPercent, String escalateTo, String pauses, String reason) {

    static PolicyFacts of(Policy policy, String reason) {
        return new PolicyFacts(
                policy.period(),
                policy.calendar(),
                Integer.toString(policy.warnPercent()),
                String.join(",", policy.escalateTo()),
                Boolean.toString(policy.pauses()),
                reason);
    }
}
