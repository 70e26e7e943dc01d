package org.otonari.matching;

/** A pair somebody could also be part of. */
public record Option(Pairing pairing, int score) {}
