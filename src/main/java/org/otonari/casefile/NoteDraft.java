package org.otonari.casefile;

import java.time.Instant;

/**
 * A note that somebody has begun and not added yet.
 *
 * @param revision counts up with each saving, so that a second window notices the first
 */
public record NoteDraft(String text, int revision, Instant savedAt) {}
