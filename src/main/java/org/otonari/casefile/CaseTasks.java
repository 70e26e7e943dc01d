package org.otonari.casefile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;

/** Says, for a module above, what is open on a case and may be worked on by the person acting now. */
public interface CaseTasks {

    List<Open> open(CaseNumber number);

    /** @param step id of the step in the model; @param assignee account of whoever claimed it */
    record Open(String id, String step, String name, String nameEn, @Nullable Instant due, @Nullable String assignee) {}
}
