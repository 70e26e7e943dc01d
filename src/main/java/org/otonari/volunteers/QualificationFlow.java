package org.otonari.volunteers;

import org.otonari.kernel.CaseNumber;

/** The process that decides on one qualification, beside the volunteer's own. */
public interface QualificationFlow {

    void start(CaseNumber number, Qualification kind);

    /** The volunteer has left: nothing is left to decide. */
    void registrationEnded(CaseNumber number);
}
