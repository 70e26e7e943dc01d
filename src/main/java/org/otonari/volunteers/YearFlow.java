package org.otonari.volunteers;

import java.time.Instant;
import org.otonari.kernel.CaseNumber;

/** The process that asks once a year, beside the volunteer's own. */
public interface YearFlow {

    /** @param firstAt when the question is due for the first time */
    void start(CaseNumber number, Instant firstAt);

    /** Whether the volunteer is asked now. */
    boolean awaitsAnswer(CaseNumber number);

    /** @return whether somebody waited for the answer; what follows from it has been done then */
    boolean answered(CaseNumber number, YearAnswer answer);

    /** The volunteer has left: there is nothing to ask any more. */
    void registrationEnded(CaseNumber number);
}
