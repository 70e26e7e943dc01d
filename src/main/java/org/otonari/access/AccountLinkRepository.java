package org.otonari.access;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccountLinkRepository extends JpaRepository<AccountLink, AccountLink.Key> {

    Optional<AccountLink> findByHash(String hash);
}
