package org.otonari.ofp;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.otonari.kernel.Side;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ApplicationRepository extends JpaRepository<Application, String> {

    List<Application> findByStatusOrderByPriorityDescWaitingSinceAscCaseNumberAsc(ApplicationStatus status);

    @Query("select a.caseNumber from Application a where a.status = :status")
    List<String> numbers(ApplicationStatus status);

    @Query(
            "select a.caseNumber from Application a where a.status = :status and a.side = :side and a.personId in :people")
    List<String> numbers(ApplicationStatus status, Side side, Collection<UUID> people);

    long countByStatus(ApplicationStatus status);

    List<Application> findByPersonIdAndSideAndStatus(UUID personId, Side side, ApplicationStatus status);

    List<Application> findByStatusAndSide(ApplicationStatus status, Side side);

    /** The information session in which it has a place, without reading the rest of it. */
    @Query("select a.sessionId from Application a where a.caseNumber = :number")
    Optional<UUID> sessionOf(String number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Application a where a.caseNumber = :number")
    Optional<Application> lock(String number);

    boolean existsByPersonIdAndSideAndStatusNot(UUID personId, Side side, ApplicationStatus status);
}
