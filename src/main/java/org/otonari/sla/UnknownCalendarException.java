package org.otonari.sla;

import java.util.List;

/** A model or a setting names a working calendar that does not exist. */
public final class UnknownCalendarException extends IllegalArgumentException {

    private final transient List<String> args;

    private UnknownCalendarException(String name, List<String> known) {
        super("There is no working calendar '%s'; choose one of %s".formatted(name, String.join(", ", known)));
        this.args = List.of(name, String.join(", ", known));
    }

    static UnknownCalendarException named(String name, List<String> known) {
        return new UnknownCalendarException(name, known);
    }

    /** Key of the text for the reader. */
    public String key() {
        return "sla.error.unknown-calendar";
    }

    /** {0} the name asked for, {1} the names there are. */
    public List<String> args() {
        return args;
    }
}
