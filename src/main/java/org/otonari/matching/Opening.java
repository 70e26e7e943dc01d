package org.otonari.matching;

/**
 * Something somebody could give way in, and what it would bring.
 *
 * @param change what would be different
 * @param candidates how many people would fit then, in all
 */
public record Opening(Reason change, int candidates) {}
