package org.otonari.engine;

import java.util.Map;

/**
 * A process has come to a step, or left one, that the model ties to a promise about the whole case; told inside the
 * engine's transaction.
 *
 * @param caseNumber business key of the process instance
 * @param visit tells one visit of the step from another
 * @param step the properties of the step; empty if the whole process is over
 * @param process the properties of the process, which say what is promised
 * @param undoing whether the engine goes back here because a completion is being undone
 */
public record CaseStep(
        Kind kind,
        String caseNumber,
        String processKey,
        String visit,
        Map<String, String> step,
        Map<String, String> process,
        boolean undoing) {

    public enum Kind {
        REACHED,
        LEFT,
        OVER
    }

    /** Names of promises whose clock starts when the step is reached, separated by commas. */
    public static final String STARTS = "slaStarts";

    /** Names of promises that are kept when the step is reached. */
    public static final String ENDS = "slaEnds";

    /** Whether the case's clocks stand still while it waits here. */
    public static final String PAUSES = "slaPauses";
}
