package org.otonari.notify;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MessageRepository extends JpaRepository<Message, UUID> {

    /**
     * Skips what another node is just taking. A message whose sender has died is due again when its lease ends. The lock
     * lasts only until the lease is written.
     */
    @Query(
            value =
                    """
                    select * from message
                    where channel = :channel and status in ('PENDING', 'SENDING') and next_attempt_at <= :now
                      and address is not null and (failure is null or failure <> 'DEAD_ADDRESS')
                    order by urgent desc, next_attempt_at limit 1 for update skip locked
                    """,
            nativeQuery = true)
    Optional<Message> takeDue(String channel, Instant now);

    @Query(
            value =
                    """
                    select * from message
                    where status = 'PENDING' and next_attempt_at <= :now
                      and (address is null or failure = 'DEAD_ADDRESS')
                    order by next_attempt_at limit 1 for update skip locked
                    """,
            nativeQuery = true)
    Optional<Message> takeUnaddressed(Instant now);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Message m where m.id = :id")
    Optional<Message> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Message m where m.deed = :deed")
    List<Message> lockByDeed(String deed);
}
