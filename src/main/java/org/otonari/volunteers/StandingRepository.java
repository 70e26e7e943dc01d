package org.otonari.volunteers;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StandingRepository extends JpaRepository<VolunteerStanding, UUID> {

    Optional<VolunteerStanding> findByCaseNumber(String caseNumber);

    @Query("select s.personId from VolunteerStanding s where s.status <> :status")
    List<UUID> peopleUnless(StandingStatus status);

    List<VolunteerStanding> findByDeed(String deed);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from VolunteerStanding s where s.caseNumber = :number")
    Optional<VolunteerStanding> lock(String number);
}
