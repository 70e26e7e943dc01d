package org.otonari.appointments;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AppointmentRepository extends JpaRepository<Appointment, UUID> {

    List<Appointment> findByCaseNumberOrderByStartsAtAscIdAsc(String caseNumber);

    List<Appointment> findByCaseNumberAndKindOrderByStartsAtDescIdDesc(String caseNumber, AppointmentKind kind);

    List<Appointment> findByHostAndEndsAtAfter(String host, Instant since);

    List<Appointment> findByCaseNumberInAndEndsAtAfter(Collection<String> caseNumbers, Instant since);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Appointment a where a.id = :id")
    Optional<Appointment> lock(UUID id);
}
