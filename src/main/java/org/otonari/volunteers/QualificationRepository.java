package org.otonari.volunteers;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface QualificationRepository extends JpaRepository<HeldQualification, HeldQualification.Key> {

    @Query("select q from HeldQualification q where q.id.personId in :people order by q.id.kind")
    List<HeldQualification> ofPeople(Collection<UUID> people);
}
