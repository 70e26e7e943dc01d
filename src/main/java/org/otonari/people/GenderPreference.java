package org.otonari.people;

/** Whom somebody would like to meet. */
public enum GenderPreference {
    ANY,
    SAME,
    FEMALE,
    MALE
}
