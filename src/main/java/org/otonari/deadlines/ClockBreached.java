package org.otonari.deadlines;

/**
 * A promise was not kept in time; told once for each due date, in the transaction that notes it.
 *
 * @param late whether this comes later than it should have, because nothing ran at the time
 */
public record ClockBreached(ClockSummary clock, boolean late) {}
