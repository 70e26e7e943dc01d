package org.otonari.deadlines;

import java.time.Instant;

/** The last time a manager changed a promise. @param by account */
public record PolicyChange(String by, Instant at, String reason) {}
