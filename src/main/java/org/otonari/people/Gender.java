package org.otonari.people;

/** As told by the person; used only where somebody wishes a neighbour of a certain gender. */
public enum Gender {
    FEMALE,
    MALE,
    OTHER
}
