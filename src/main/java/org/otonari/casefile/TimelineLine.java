package org.otonari.casefile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case's history, to be read aloud in the reader's language.
 *
 * @param textKey translation key, with arguments; nothing for a note
 * @param text what somebody wrote: a note, or the reason for what the key says
 * @param actor account that did it; nobody when the process did
 */
public record TimelineLine(
        Instant at,
        Kind kind,
        @Nullable String textKey,
        List<String> arguments,
        @Nullable String text,
        @Nullable String actor) {

    /** What sort of thing happened. */
    public enum Kind {
        EVENT,
        TASK,
        MESSAGE,
        NOTE,
        DOCUMENT
    }
}
