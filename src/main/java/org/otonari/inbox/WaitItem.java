package org.otonari.inbox;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Programme;

/**
 * A case that waits for somebody outside; nothing to be done but to know.
 *
 * @param waitsFor {@code participant}, {@code volunteer} or {@code both}
 * @param person whom it waits for, by name
 * @param until when it goes on without an answer, if it does
 */
public record WaitItem(
        String id,
        CaseNumber caseNumber,
        Programme programme,
        String processKey,
        String step,
        String name,
        String nameEn,
        String waitsFor,
        String person,
        @Nullable String personSecond,
        Instant since,
        @Nullable Instant until,
        boolean restricted) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("ja") ? name : nameEn;
    }
}
