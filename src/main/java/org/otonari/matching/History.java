package org.otonari.matching;

import java.util.HashSet;
import java.util.Set;
import org.otonari.kernel.PersonId;

/** Who is not to be suggested to each other again: pairs that failed together, and people who blocked each other. */
public record History(Set<Apart> apart) {

    public History {
        apart = Set.copyOf(apart);
    }

    /** Two people kept apart; the order in which they are named means nothing. */
    public record Apart(PersonId one, PersonId other) {

        public Apart {
            if (one.value().compareTo(other.value()) > 0) {
                var first = other;
                other = one;
                one = first;
            }
        }
    }

    public static History none() {
        return new History(Set.of());
    }

    /** This history, with two more people kept apart. */
    public History and(PersonId one, PersonId other) {
        var all = new HashSet<>(apart);
        all.add(new Apart(one, other));
        return new History(all);
    }

    public boolean keepsApart(PersonId one, PersonId other) {
        return apart.contains(new Apart(one, other));
    }
}
