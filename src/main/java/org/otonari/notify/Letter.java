package org.otonari.notify;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;

/**
 * A message as staff read it in the outbox.
 *
 * @param caseNumber nothing for a digest
 * @param account the member of staff it is for, if it is for one
 * @param address nothing if we know of none
 * @param body empty for somebody else's digest: it names cases the reader may not see
 * @param nextAttemptAt nothing once nobody tries any more
 * @param reply what the other side said when it refused
 * @param settled somebody has seen to it: it went once more, or its reader was told another way
 * @param heldUntil it waits, because what it came of can still be undone
 */
public record Letter(
        UUID id,
        @Nullable CaseNumber caseNumber,
        @Nullable String account,
        String channel,
        String template,
        @Nullable String address,
        String subject,
        String body,
        MessageStatus status,
        Instant createdAt,
        @Nullable Instant sentAt,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable MessageFailure failure,
        @Nullable String reply,
        boolean settled,
        @Nullable Instant heldUntil) {

    /** Nothing is under way that a second one would double. */
    public boolean canGoAgain() {
        return !settled && status != MessageStatus.PENDING && status != MessageStatus.SENDING && !body.isEmpty();
    }

    /** Whether somebody has to do something about it. */
    public boolean isLost() {
        return !settled && (status == MessageStatus.FAILED || status == MessageStatus.RETURNED);
    }
}
