package org.otonari.matching;

import java.util.HashSet;
import java.util.Set;
import org.otonari.kernel.PersonId;

/**
 * What coordinators have decided before the rest is arranged around it.
 *
 * @param locked pairs that are to be, whatever filters and scores say: people overrule the calculation
 * @param vetoed pairs that are not to be
 * @param out people who are spoken for elsewhere and left out of the arrangement
 */
public record Choices(Set<Pairing> locked, Set<Pairing> vetoed, Set<PersonId> out) {

    /** @throws IllegalArgumentException if somebody is locked twice, or a pair both locked and vetoed */
    public Choices {
        locked = Set.copyOf(locked);
        vetoed = Set.copyOf(vetoed);
        out = Set.copyOf(out);
        var participants = new HashSet<>();
        var volunteers = new HashSet<>();
        for (var pairing : locked) {
            if (!participants.add(pairing.participant()) || !volunteers.add(pairing.volunteer())) {
                throw new IllegalArgumentException("Nobody is locked into two pairs");
            }
            if (vetoed.contains(pairing)) {
                throw new IllegalArgumentException("A pair is locked or vetoed, not both");
            }
            if (out.contains(pairing.participant()) || out.contains(pairing.volunteer())) {
                throw new IllegalArgumentException("Nobody who is left out is locked into a pair");
            }
        }
    }

    public Choices(Set<Pairing> locked, Set<Pairing> vetoed) {
        this(locked, vetoed, Set.of());
    }

    public static Choices none() {
        return new Choices(Set.of(), Set.of());
    }

    /** These choices with one more lock; a veto of the same pair gives way. */
    public Choices lock(Pairing pairing) {
        var locks = new HashSet<>(locked);
        locks.add(pairing);
        var vetoes = new HashSet<>(vetoed);
        vetoes.remove(pairing);
        return new Choices(locks, vetoes, out);
    }

    /** These choices with one more veto; a lock of the same pair gives way. */
    public Choices veto(Pairing pairing) {
        var locks = new HashSet<>(locked);
        locks.remove(pairing);
        var vetoes = new HashSet<>(vetoed);
        vetoes.add(pairing);
        return new Choices(locks, vetoes, out);
    }

    /** These choices without one lock. */
    public Choices free(Pairing pairing) {
        var locks = new HashSet<>(locked);
        locks.remove(pairing);
        return new Choices(locks, vetoed, out);
    }
}
