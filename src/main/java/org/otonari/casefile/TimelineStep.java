package org.otonari.casefile;

import java.util.List;

/**
 * A part of a case's history, newest first.
 *
 * @param next where the following part begins; only of use if there are more
 */
public record TimelineStep(List<TimelineLine> lines, int next, boolean more) {}
