package org.otonari.ofp;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface InformationSessionRepository extends JpaRepository<InformationSession, UUID> {

    List<InformationSession> findByStartsAtAfterOrderByStartsAt(Instant now);

    /** Two readers may plan the same date at once; the unique start lets the first one win, quietly. */
    @Modifying
    @Query(
            value =
                    """
                    insert ignore into ofp_information_session (id, starts_at, ends_at, place, capacity)
                    values (uuid(), :startsAt, :endsAt, :place, :capacity)
                    """,
            nativeQuery = true)
    void plan(Instant startsAt, Instant endsAt, String place, int capacity);
}
