package org.otonari.ofp;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface HoldRepository extends JpaRepository<Hold, UUID> {

    @Modifying
    @Query("delete from Hold h where h.pairNumber = :pairNumber")
    void release(String pairNumber);
}
