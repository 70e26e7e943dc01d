package org.otonari.matching;

import java.util.List;
import java.util.Optional;
import org.otonari.kernel.PersonId;

/**
 * Who is suggested to whom, and who is left.
 *
 * @param matches whoever has waited longest first
 * @param participantsLeft participants without a suggestion; @param volunteersLeft volunteers without one
 * @param greedyTotal points of all pairs, had the best been chosen one after the other: what the calculation is
 *     measured by
 */
public record Arrangement(
        List<Match> matches, List<Alone> participantsLeft, List<Alone> volunteersLeft, int greedyTotal) {

    public Arrangement {
        matches = List.copyOf(matches);
        participantsLeft = List.copyOf(participantsLeft);
        volunteersLeft = List.copyOf(volunteersLeft);
    }

    /** @param hasOptions could be paired, but everybody who fits is needed more elsewhere */
    public record Alone(PersonId id, boolean hasOptions) {}

    /** Points of all pairs. */
    public int total() {
        return matches.stream().mapToInt(Match::score).sum();
    }

    public Optional<Match> of(PersonId person) {
        return matches.stream().filter(it -> it.pairing().names(person)).findFirst();
    }
}
