package org.otonari.ofp;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SessionPlaceRepository extends JpaRepository<SessionPlace, Long> {

    Optional<SessionPlace> findBySessionIdAndCaseNumber(UUID session, String caseNumber);

    List<SessionPlace> findBySessionIdOrderBySinceAscIdAsc(UUID session);

    List<SessionPlace> findBySessionIdAndStateOrderBySinceAscIdAsc(UUID session, PlaceState state);

    List<SessionPlace> findByCaseNumberAndState(String caseNumber, PlaceState state);

    @Query(
            """
            select p.sessionId as session, p.state as state, count(p) as people
            from SessionPlace p where p.sessionId in :sessions group by p.sessionId, p.state
            """)
    List<Count> count(Collection<UUID> sessions);

    /** How many people have this of a session. */
    interface Count {

        UUID getSession();

        PlaceState getState();

        int getPeople();
    }
}
