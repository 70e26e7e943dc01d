package org.otonari.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otonari.kernel.PersonId;

/** Who goes with whom, with the points of each pair; without any words about it, because many are compared. */
final class Plan {

    private final Map<PersonId, Pairing> pairings = new HashMap<>();
    private final Map<Pairing, Integer> scores = new HashMap<>();
    private int total;

    void add(Pairing pairing, int score) {
        pairings.put(pairing.participant(), pairing);
        pairings.put(pairing.volunteer(), pairing);
        scores.put(pairing, score);
        total += score;
    }

    int total() {
        return total;
    }

    Optional<PersonId> partner(PersonId person) {
        return Optional.ofNullable(pairings.get(person)).map(it -> it.other(person));
    }

    int score(PersonId person) {
        var pairing = pairings.get(person);
        return pairing == null ? 0 : scores.getOrDefault(pairing, 0);
    }

    Collection<PersonId> people() {
        return pairings.keySet();
    }

    /**
     * Everybody whom a change of one pair reaches: its two people, those they leave in either plan, and so on. Pairs
     * that differ elsewhere differ for no reason of this change, and to nobody's loss.
     */
    Set<PersonId> reachedFrom(Pairing pairing, Plan other) {
        var reached = new LinkedHashSet<PersonId>();
        reach(pairing.participant(), other, reached);
        reach(pairing.volunteer(), other, reached);
        return reached;
    }

    private void reach(PersonId start, Plan other, Set<PersonId> reached) {
        var next = new java.util.ArrayDeque<PersonId>();
        next.add(start);
        while (!next.isEmpty()) {
            var person = next.remove();
            if (reached.add(person)) {
                partner(person).ifPresent(next::add);
                other.partner(person).ifPresent(next::add);
            }
        }
    }
}
