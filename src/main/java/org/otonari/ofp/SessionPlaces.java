package org.otonari.ofp;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.otonari.kernel.CaseNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who has what of which information session. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SessionPlaces {

    private final SessionPlaceRepository places;
    private final Clock clock;

    SessionPlaces(SessionPlaceRepository places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    void set(UUID session, CaseNumber number, PlaceState state) {
        find(session, number)
                .ifPresentOrElse(
                        it -> it.become(state, clock.instant()),
                        () -> places.save(new SessionPlace(session, number, state, clock.instant())));
    }

    Optional<SessionPlace> find(UUID session, CaseNumber number) {
        return places.findBySessionIdAndCaseNumber(session, number.value());
    }

    /** Everybody who waits for a place, whoever came first on top. */
    List<SessionPlace> waiting(UUID session) {
        return places.findBySessionIdAndStateOrderBySinceAscIdAsc(session, PlaceState.WAITING);
    }

    List<SessionPlace> booked(UUID session) {
        return places.findBySessionIdAndStateOrderBySinceAscIdAsc(session, PlaceState.BOOKED);
    }

    List<SessionPlace> of(UUID session) {
        return places.findBySessionIdOrderBySinceAscIdAsc(session);
    }

    /** What an application waits for. */
    List<SessionPlace> waitedFor(CaseNumber number) {
        return places.findByCaseNumberAndState(number.value(), PlaceState.WAITING);
    }

    /** @return whether it waited for anything */
    boolean stopWaiting(CaseNumber number) {
        var waited = waitedFor(number);
        waited.forEach(it -> it.become(PlaceState.GIVEN_UP, clock.instant()));
        return !waited.isEmpty();
    }

    /** Undoes a record of attendance. */
    void bookedAgain(UUID session, CaseNumber number) {
        find(session, number)
                .filter(it -> it.state() == PlaceState.ATTENDED || it.state() == PlaceState.MISSED)
                .ifPresent(SessionPlace::bookedAgain);
    }
}
