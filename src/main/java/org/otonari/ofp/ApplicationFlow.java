package org.otonari.ofp;

import java.time.Instant;
import java.time.LocalDate;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;

/** The process behind an application, in the programme's own words. Each fact is ignored if nobody waits for it. */
public interface ApplicationFlow {

    void start(CaseNumber number, Side side, LocalDate appliedOn);

    /** @return whether the application was still waiting for a booking */
    boolean sessionBooked(CaseNumber number, Instant sessionEndsAt);

    /** @return whether an interview was waited for */
    boolean newDateNeeded(CaseNumber number);

    void pairEstablished(CaseNumber number);

    void hearingNeeded(CaseNumber number);

    void pairCompleted(CaseNumber number);

    void backToWaiting(CaseNumber number);

    void leftProgramme(CaseNumber number);

    void withdrawn(CaseNumber number);
}
