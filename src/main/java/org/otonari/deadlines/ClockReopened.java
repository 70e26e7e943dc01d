package org.otonari.deadlines;

/**
 * What had ended a clock was taken back, and it goes on.
 *
 * @param breached whether its due date has been missed already
 */
public record ClockReopened(ClockSummary clock, boolean breached) {}
