package org.otonari.volunteers;

import java.time.Instant;
import org.otonari.kernel.CaseNumber;

/** The process that notices when nothing is heard of a volunteer for long, beside the volunteer's own. */
public interface DormancyFlow {

    /** @param firstAt when to look for the first time */
    void start(CaseNumber number, Instant firstAt);
}
