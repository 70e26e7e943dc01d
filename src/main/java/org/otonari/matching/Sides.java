package org.otonari.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.Side;

/** The two sides of a board, each in an order that does not depend on how people were named. */
final class Sides {

    private final List<Seeker> participants;
    private final List<Seeker> volunteers;
    private final Map<PersonId, Integer> places = new HashMap<>();

    Sides(Collection<Seeker> everybody) {
        participants = on(Side.PARTICIPANT, everybody);
        volunteers = on(Side.VOLUNTEER, everybody);
        number(participants);
        number(volunteers);
    }

    private static List<Seeker> on(Side side, Collection<Seeker> everybody) {
        return everybody.stream()
                .filter(it -> it.side() == side)
                .sorted(Comparator.comparing(it -> it.id().value()))
                .toList();
    }

    private void number(List<Seeker> side) {
        for (int i = 0; i < side.size(); i++) {
            places.put(side.get(i).id(), i);
        }
    }

    List<Seeker> participants() {
        return participants;
    }

    List<Seeker> volunteers() {
        return volunteers;
    }

    /** Those somebody could be paired with, were there no filters. */
    List<Seeker> opposite(Seeker seeker) {
        return seeker.side() == Side.PARTICIPANT ? volunteers : participants;
    }

    int size() {
        return participants.size() + volunteers.size();
    }

    /** How many pairs there can be at most. */
    int pairs() {
        return Math.min(participants.size(), volunteers.size());
    }

    boolean has(PersonId person) {
        return places.containsKey(person);
    }

    /** @throws IllegalArgumentException if the person is not on the board */
    int place(PersonId person) {
        var place = places.get(person);
        if (place == null) {
            throw new IllegalArgumentException("Not on the board");
        }
        return place;
    }

    Seeker seeker(PersonId person) {
        var place = place(person);
        return place < participants.size() && participants.get(place).id().equals(person)
                ? participants.get(place)
                : volunteers.get(place);
    }

    Pairing pairing(Edge edge) {
        return new Pairing(
                participants.get(edge.participant()).id(),
                volunteers.get(edge.volunteer()).id());
    }
}
