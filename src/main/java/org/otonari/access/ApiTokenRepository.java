package org.otonari.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ApiTokenRepository extends JpaRepository<ApiToken, UUID> {

    Optional<ApiToken> findByHashAndRevokedAtIsNull(String hash);

    List<ApiToken> findByAccountIdAndRevokedAtIsNullOrderByCreatedAt(UUID accountId);
}
