package org.otonari.inbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.otonari.engine.TaskSnapshot;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Programme;
import org.otonari.kernel.Ward;

/**
 * An open task as a queue shows it.
 *
 * @param step id of the user task in the model, e.g. {@code Task_Decide}
 * @param role code of the role whose members may claim it
 * @param personSecond reading or Latin form shown in small
 * @param priority the engine's; 50 is usual, more is more important
 * @param languages codes of what the people of the case speak, those they asked to be written in first
 * @param warnAt from when on the deadline is at risk
 * @param wakeAt laid aside until then, unless it is due before
 * @param standsInFor account of the person whose substitute has it
 * @param pausedAt since when its clock stands still; it has no due date then
 * @param pausedFor for whom it waits, e.g. {@code participant}
 * @param bulk whether its form may be answered for many at once
 * @param restricted whether only people named on its case may see it
 */
public record TaskItem(
        String id,
        CaseNumber caseNumber,
        Programme programme,
        String processKey,
        String step,
        String name,
        String nameEn,
        @Nullable String role,
        @Nullable String assignee,
        String person,
        @Nullable String personSecond,
        @Nullable Ward ward,
        Instant created,
        @Nullable Instant due,
        int priority,
        List<String> languages,
        @Nullable Instant warnAt,
        @Nullable Instant wakeAt,
        @Nullable String standsInFor,
        @Nullable Instant pausedAt,
        @Nullable String pausedFor,
        boolean bulk,
        boolean restricted) {

    public String name(java.util.Locale locale) {
        return locale.getLanguage().equals("ja") ? name : nameEn;
    }

    /** What the engine said of it when this was read. */
    TaskSnapshot snapshot() {
        return new TaskSnapshot(
                id,
                caseNumber.value(),
                processKey,
                step,
                name,
                nameEn,
                role,
                assignee,
                created,
                due,
                warnAt,
                priority,
                standsInFor,
                wakeAt,
                pausedAt,
                pausedFor,
                bulk);
    }
}
