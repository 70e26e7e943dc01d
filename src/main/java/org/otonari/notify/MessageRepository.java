package org.otonari.notify;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface MessageRepository extends JpaRepository<Message, UUID> {

    /**
     * Ids of what is due, the most urgent first; nothing is locked. A message whose sender has died is due again when
     * its lease ends.
     */
    @Query(
            value =
                    """
                    select id from message
                    where channel = :channel and status in ('PENDING', 'SENDING') and next_attempt_at <= :now
                      and address is not null and (failure is null or failure <> 'DEAD_ADDRESS')
                    order by urgent desc, next_attempt_at limit 20
                    """,
            nativeQuery = true)
    List<String> due(String channel, Instant now);

    /** Ids of what is due and has nowhere to go. */
    @Query(
            value =
                    """
                    select id from message
                    where status = 'PENDING' and next_attempt_at <= :now
                      and (address is null or failure = 'DEAD_ADDRESS')
                    order by next_attempt_at limit 20
                    """,
            nativeQuery = true)
    List<String> unaddressed(Instant now);

    /**
     * Nothing if another is just taking it, or has taken it. It is asked for by its key, because a search locks for a
     * moment what it passes by, and others would then skip what nobody takes.
     */
    @Query(
            value =
                    """
                    select * from message
                    where id = :id and status in ('PENDING', 'SENDING') and next_attempt_at <= :now
                    for update skip locked
                    """,
            nativeQuery = true)
    Optional<Message> takeIfDue(String id, Instant now);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Message m where m.id = :id")
    Optional<Message> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Message m where m.deed = :deed")
    List<Message> lockByDeed(String deed);

    /** A mail that waits for the end of somebody's quiet hours; what a sender has taken has as good as left. */
    @Modifying
    @Query("delete from Message m where m.caseNumber = :caseNumber and m.account is not null"
            + " and m.account not in :except and m.status = org.otonari.notify.MessageStatus.PENDING")
    void deleteWaitingToStaff(String caseNumber, Collection<String> except);
}
