package org.otonari.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the engine says about a user task at one moment.
 *
 * @param id the engine's task id
 * @param caseNumber business key of the root process instance
 * @param processKey e.g. {@code ofp-application}
 * @param key id of the user task in the model, e.g. {@code Task_Decide}
 * @param name Japanese name from the model
 * @param nameEn English name from the model, or the Japanese one
 * @param group role whose members may claim it
 * @param due moment its deadline ends, if it has one
 * @param warnAt from when on the deadline is at risk
 * @param standsInFor account that is away and whose task it was
 * @param wakeAt laid aside until then
 * @param pausedAt since when its clock stands still; it is due at no moment then
 * @param pausedFor for whom it waits, e.g. {@code participant}
 * @param bulk whether its form may be answered for many at once
 */
public record TaskSnapshot(
        String id,
        String caseNumber,
        String processKey,
        String key,
        String name,
        String nameEn,
        @Nullable String group,
        @Nullable String assignee,
        Instant created,
        @Nullable Instant due,
        @Nullable Instant warnAt,
        int priority,
        @Nullable String standsInFor,
        @Nullable Instant wakeAt,
        @Nullable Instant pausedAt,
        @Nullable String pausedFor,
        boolean bulk) {}
