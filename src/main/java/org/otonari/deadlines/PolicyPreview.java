package org.otonari.deadlines;

import java.time.Instant;

/**
 * What another policy would mean for something that began now.
 *
 * @param running how many clocks run, which keep the policy they began with
 */
public record PolicyPreview(Times before, Times after, int running) {

    public record Times(Instant due, Instant warnAt) {}
}
