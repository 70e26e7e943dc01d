package org.otonari.people;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface IdentityCheckRepository extends JpaRepository<IdentityCheck, UUID> {

    List<IdentityCheck> findByPersonIdOrderByCheckedAtDesc(UUID personId);
}
