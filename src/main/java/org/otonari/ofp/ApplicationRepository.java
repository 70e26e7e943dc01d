package org.otonari.ofp;

import java.util.List;
import java.util.UUID;
import org.otonari.kernel.Side;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ApplicationRepository extends JpaRepository<Application, String> {

    List<Application> findByStatusOrderByPriorityDescWaitingSinceAscCaseNumberAsc(ApplicationStatus status);

    @Query("select a.caseNumber from Application a where a.status = :status")
    List<String> numbers(ApplicationStatus status);

    long countByStatus(ApplicationStatus status);

    List<Application> findByStatusAndSide(ApplicationStatus status, Side side);

    boolean existsByPersonIdAndSideAndStatusNot(UUID personId, Side side, ApplicationStatus status);
}
