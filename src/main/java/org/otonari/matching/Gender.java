package org.otonari.matching;

/** As a person describes themselves, if they wish to. */
public enum Gender {
    MALE,
    FEMALE,
    OTHER
}
