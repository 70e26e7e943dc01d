package org.otonari.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Programme;
import org.otonari.kernel.Ward;

/**
 * An open task as a queue shows it.
 *
 * @param step id of the user task in the model, e.g. {@code Task_Decide}
 * @param role code of the role whose members may claim it
 * @param personSecond reading or Latin form shown in small
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
        @Nullable Instant due) {

    public String name(java.util.Locale locale) {
        return locale.getLanguage().equals("ja") ? name : nameEn;
    }
}
