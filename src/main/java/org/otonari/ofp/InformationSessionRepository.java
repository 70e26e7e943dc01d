package org.otonari.ofp;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface InformationSessionRepository extends JpaRepository<InformationSession, UUID> {

    List<InformationSession> findByStartsAtAfterOrderByStartsAt(Instant now);

    List<InformationSession> findByStartsAtBetweenOrderByStartsAtDesc(Instant from, Instant to);

    boolean existsByStartsAtAndPlace(Instant startsAt, String place);

    /** Whoever takes or frees a place waits here for the others; in one order, so that nobody waits in a circle. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from InformationSession s where s.id in :ids order by s.id")
    List<InformationSession> lock(Collection<UUID> ids);

    /**
     * Two readers may plan the same date at once; the unique plan lets the first one win, quietly. A date that staff made
     * for the same hour takes the place of the planned one.
     */
    @Modifying
    @Query(
            value =
                    """
                    insert ignore into ofp_information_session (id, starts_at, ends_at, place, capacity, planned_for)
                    select uuid(), :startsAt, :endsAt, :place, :capacity, :startsAt from dual
                    where not exists (select 1 from ofp_information_session where starts_at = :startsAt)
                    """,
            nativeQuery = true)
    void plan(Instant startsAt, Instant endsAt, String place, int capacity);
}
