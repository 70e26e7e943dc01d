package org.otonari.inbox;

import java.util.List;
import java.util.Locale;
import org.otonari.engine.ProcessPicture;

/** Completing the task would lead to something that cannot be undone. Nothing was changed; ask the person first. */
public class Consequence extends RuntimeException {

    private final transient List<ProcessPicture.Step> steps;

    Consequence(List<ProcessPicture.Step> steps) {
        super("Completing leads past a point of no return");
        this.steps = steps;
    }

    /** What would be done, in the words of the model. */
    public List<String> names(Locale locale) {
        return steps.stream()
                .map(it -> locale.getLanguage().equals("ja") ? it.name() : it.nameEn())
                .distinct()
                .toList();
    }
}
