package org.otonari.deadlines;

import java.util.Map;
import org.otonari.engine.DecisionTables;
import org.springframework.stereotype.Component;

/** How much of its time something urgent is left, by the table {@code sla-urgency} that managers can change. */
@Component
class Urgency {

    private static final String TABLE = "sla-urgency";

    private final DecisionTables decisions;

    Urgency(DecisionTables decisions) {
        this.decisions = decisions;
    }

    /**
     * @param processKey e.g. {@code ofp-application}; what stands before the hyphen is the programme
     * @param priority the engine's, 50 is usual
     * @return per cent of the working time, 1 to 100
     */
    int share(String processKey, int priority) {
        var programme = processKey.split("-", 2)[0];
        return decisions
                .first(TABLE, Map.of("priority", priority, "programme", programme), "share")
                .map(share -> Math.max(1, Math.min(SlaClock.WHOLE, ((Number) share).intValue())))
                .orElse(SlaClock.WHOLE);
    }
}
