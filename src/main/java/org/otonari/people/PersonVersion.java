package org.otonari.people;

/**
 * What we know of a person as somebody saw it when they began to change it.
 *
 * @param version grows with every change
 */
public record PersonVersion(PersonDetails details, long version) {}
