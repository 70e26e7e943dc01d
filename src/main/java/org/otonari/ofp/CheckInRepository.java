package org.otonari.ofp;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CheckInRepository extends JpaRepository<CheckIn, UUID> {

    List<CheckIn> findByPairNumberOrderByMilestoneAscSideAsc(String pairNumber);
}
