package org.otonari.people;

/** Somebody else changed the person first; nothing of the second change was kept. */
public class ChangedMeanwhile extends RuntimeException {

    ChangedMeanwhile() {
        super("Somebody else changed the person first");
    }
}
