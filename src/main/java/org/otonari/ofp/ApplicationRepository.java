package org.otonari.ofp;

import java.util.List;
import java.util.UUID;
import org.otonari.kernel.Side;
import org.springframework.data.jpa.repository.JpaRepository;

interface ApplicationRepository extends JpaRepository<Application, String> {

    List<Application> findByStatusOrderByPriorityDescWaitingSinceAscCaseNumberAsc(ApplicationStatus status);

    long countByStatus(ApplicationStatus status);

    List<Application> findByStatusAndSide(ApplicationStatus status, Side side);

    boolean existsByPersonIdAndSideAndStatusNot(UUID personId, Side side, ApplicationStatus status);
}
