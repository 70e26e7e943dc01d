package org.otonari.notify;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MessageRepository extends JpaRepository<Message, UUID> {

    /** Locks what it returns and skips what another node has locked, so that each message has one sender. */
    @Query(
            value =
                    """
                    select * from message where status = 'PENDING' and next_attempt_at <= :now
                    order by created_at limit 20 for update skip locked
                    """,
            nativeQuery = true)
    List<Message> takeDue(Instant now);

    List<Message> findByOrderByCreatedAtDesc(Pageable page);

    List<Message> findByCaseNumberNotInOrderByCreatedAtDesc(Collection<String> closed, Pageable page);

    List<Message> findByCaseNumberOrderByCreatedAtDesc(String caseNumber);

    List<Message> findByDeed(String deed);
}
