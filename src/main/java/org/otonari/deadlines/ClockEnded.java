package org.otonari.deadlines;

/** A promise was kept, missed for good, or is nobody's any more; told in the transaction that notes it. */
public record ClockEnded(ClockSummary clock) {}
