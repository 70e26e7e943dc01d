package org.otonari.casefile;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What of a case's history somebody wants to read. */
public enum TimelineFilter {
    ALL(EnumSet.allOf(TimelineLine.Kind.class)),
    /** What people did and decided; not what the process did by itself. */
    DECISIONS(EnumSet.of(TimelineLine.Kind.TASK, TimelineLine.Kind.EVENT)),
    MESSAGES(EnumSet.of(TimelineLine.Kind.MESSAGE)),
    NOTES(EnumSet.of(TimelineLine.Kind.NOTE)),
    DOCUMENTS(EnumSet.of(TimelineLine.Kind.DOCUMENT));

    private final Set<TimelineLine.Kind> kinds;

    TimelineFilter(Set<TimelineLine.Kind> kinds) {
        this.kinds = kinds;
    }

    Set<TimelineLine.Kind> kinds() {
        return kinds;
    }

    boolean byPeopleOnly() {
        return this == DECISIONS;
    }

    public String key() {
        return "casefile.filter." + name().toLowerCase(Locale.ROOT);
    }
}
