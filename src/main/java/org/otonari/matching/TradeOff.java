package org.otonari.matching;

import java.util.List;
import java.util.Optional;
import org.otonari.kernel.PersonId;

/**
 * What it would cost everybody to have one pair that the best arrangement does not have.
 *
 * @param wished the pair
 * @param score its points
 * @param gain points its participant or volunteer would win, in the order in which the pair names them; less than
 *     nothing if they do better now
 * @param difference points of all pairs, were everybody else arranged as well as possible around it; above nothing only
 *     where somebody who comes first would lose their pair
 * @param changes everybody else it reaches
 */
public record TradeOff(Pairing wished, int score, Gain gain, int difference, List<Change> changes) {

    public TradeOff {
        changes = List.copyOf(changes);
    }

    public record Gain(int participant, int volunteer) {}

    /**
     * What becomes of somebody else.
     *
     * @param before whom they have now, if anybody
     * @param after whom they would have
     * @param scoreBefore points of the pair they are in now, 0 for none; {@code scoreAfter} likewise
     * @param noOneElse nobody but the one they would lose fits them at all
     */
    public record Change(
            PersonId person,
            Optional<PersonId> before,
            Optional<PersonId> after,
            int scoreBefore,
            int scoreAfter,
            boolean noOneElse) {

        public boolean isLeftAlone() {
            return before.isPresent() && after.isEmpty();
        }
    }
}
