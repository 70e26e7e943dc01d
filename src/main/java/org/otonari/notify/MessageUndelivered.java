package org.otonari.notify;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;

/** A message will not arrive by itself any more; told in the transaction that says so in the outbox. */
public record MessageUndelivered(UUID message, @Nullable CaseNumber about, Recipient to, MessageFailure why) {}
