package org.otonari.ofp;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PairRepository extends JpaRepository<Pair, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Pair p where p.caseNumber = :number")
    Optional<Pair> lock(String number);

    List<Pair> findByStatusInOrderByIntroducedAtDesc(Collection<PairStatus> statuses);

    long countByStatusIn(Collection<PairStatus> statuses);

    long countByCaseNumberInAndStatusIn(Collection<String> numbers, Collection<PairStatus> statuses);

    @Query("select p from Pair p where p.participantId = :person or p.volunteerId = :person")
    List<Pair> of(UUID person);

    @Query("select p from Pair p where p.status in (org.otonari.ofp.PairStatus.ENDED_EARLY,"
            + " org.otonari.ofp.PairStatus.NOT_ESTABLISHED)")
    List<Pair> failed();
}
