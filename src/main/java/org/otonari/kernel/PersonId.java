package org.otonari.kernel;

import java.util.UUID;

/** Identifies a person in every module without saying who it is. */
public record PersonId(UUID value) {

    public static PersonId create() {
        return new PersonId(UUID.randomUUID());
    }

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
