package org.otonari.ofp.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.otonari.matching.Pairing;

/**
 * What somebody decided about two people at a meeting.
 *
 * @param participantCase application of the participant; {@code volunteerCase} likewise
 * @param reason nothing where a suggestion was followed
 * @param score points of the pair by the weights of the meeting
 * @param suggested the calculation had suggested this very pair
 * @param obstacles text keys of the hard filters the pair breaks, as they were confirmed
 * @param pair the case of the pair, once the two are introduced
 */
public record Decision(
        long id,
        UUID meeting,
        Kind kind,
        Pairing pairing,
        CaseNumber participantCase,
        CaseNumber volunteerCase,
        @Nullable String reason,
        int score,
        boolean suggested,
        List<String> obstacles,
        String decidedBy,
        Instant decidedAt,
        @Nullable String undoneBy,
        @Nullable CaseNumber pair) {

    public Decision {
        obstacles = List.copyOf(obstacles);
    }

    /** What was decided. */
    public enum Kind {
        /** The suggestion is followed. */
        LOCK,
        /** The two are not to be a pair now. */
        VETO,
        /** A pair that people see and the calculation did not suggest. */
        HAND
    }

    public boolean stands() {
        return undoneBy == null;
    }

    /** The two are to be a pair. */
    public boolean pairs() {
        return kind != Kind.VETO;
    }

    public boolean isIntroduced() {
        return pair != null;
    }

    boolean concernsEither(Pairing other) {
        return pairing.names(other.participant()) || pairing.names(other.volunteer());
    }
}
