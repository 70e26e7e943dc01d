package org.otonari.deadlines;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;

/**
 * What is promised: a step done, or a case brought from one point to another.
 *
 * @param element id of the step in the model, or the name of the promise about the case, e.g. {@code interview}
 * @param name what it is called in Japanese
 * @param nameEn what it is called in English
 * @param taskId the open task, if it is one step
 */
public record Promise(
        CaseNumber caseNumber,
        Kind kind,
        String processKey,
        String element,
        String name,
        String nameEn,
        @Nullable String taskId) {

    public enum Kind {
        TASK,
        CASE
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("ja") ? name : nameEn;
    }

    Promise at(String otherTask) {
        return new Promise(caseNumber, kind, processKey, element, name, nameEn, otherTask);
    }
}
