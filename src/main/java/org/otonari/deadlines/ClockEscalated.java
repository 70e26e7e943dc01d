package org.otonari.deadlines;

/**
 * Somebody has been asked what shall become of a missed promise; told in the transaction that asks.
 *
 * @param role code of the role that is asked
 */
public record ClockEscalated(ClockSummary clock, String role) {}
