package org.otonari.access;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PrivateLinkRepository extends JpaRepository<PrivateLink, String> {

    List<PrivateLink> findByPurposeAndSubject(String purpose, String subject);

    List<PrivateLink> findByDeed(String deed);
}
