package org.otonari.ofp.api;

import java.util.List;
import org.otonari.ofp.ApplicationDraft;

/** Fields of an application have to be corrected; nothing was saved. */
class DraftRefused extends RuntimeException {

    private final transient List<ApplicationDraft.Problem> problems;

    DraftRefused(List<ApplicationDraft.Problem> problems) {
        super("Fields to correct: " + problems.size());
        this.problems = problems;
    }

    List<ApplicationDraft.Problem> problems() {
        return problems;
    }
}
