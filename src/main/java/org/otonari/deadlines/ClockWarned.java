package org.otonari.deadlines;

/**
 * Most of a promise's time is over; told once for each due date, in the transaction that notes it.
 *
 * @param late whether this comes later than it should have, because nothing ran at the time
 */
public record ClockWarned(ClockSummary clock, boolean late) {}
