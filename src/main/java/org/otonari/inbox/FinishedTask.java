package org.otonari.inbox;

import java.time.Instant;
import java.util.Locale;
import org.otonari.kernel.CaseNumber;

/** A task somebody has completed, with whose case it was. */
public record FinishedTask(
        String taskId, CaseNumber caseNumber, String name, String nameEn, String person, Instant completedAt) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("ja") ? name : nameEn;
    }
}
