package org.otonari.access;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Accounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByName(String name);

    @Query("select a from Account a join a.roles r where r = :role and a.enabled order by a.name")
    List<Account> withRole(Role role);

    List<Account> findAllByOrderByName();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.enabled and org.otonari.access.Role.ADMIN member of a.roles order by a.id")
    List<Account> lockAdministrators();

    @Query("select a from Account a where a.enabled order by a.displayName, a.name")
    List<Account> employed();

    boolean existsByDemoTrue();
}
