package org.otonari.inbox;

import java.util.List;

/**
 * What the repair found different and mended. Never says a name: it is logged.
 *
 * @param columns which ones differed; none for a whole row
 */
public record RepairFinding(Kind kind, String caseNumber, String step, List<String> columns) {

    public enum Kind {
        /** Open in the engine, absent from the inbox. */
        MISSING,
        /** In the inbox, no longer open in the engine. */
        SUPERFLUOUS,
        /** In both, but not saying the same. */
        DIFFERING
    }

    @Override
    public String toString() {
        return kind + " " + caseNumber + " " + step + (columns.isEmpty() ? "" : " " + columns);
    }
}
