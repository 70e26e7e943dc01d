package org.otonari.ofp;

import java.time.Instant;
import java.time.LocalDate;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;

/** The process behind an application, in the programme's own words. Each fact is ignored if nobody waits for it. */
public interface ApplicationFlow {

    void start(CaseNumber number, Side side, LocalDate appliedOn);

    /** @return whether the application was still waiting for a booking */
    boolean sessionBooked(CaseNumber number, Instant startsAt, Instant endsAt);

    /** @return whether the application was waiting for a session that can be moved */
    boolean sessionMoved(CaseNumber number, Instant startsAt, Instant endsAt);

    /** @return whether the application was waiting for a session that can be given back */
    boolean sessionGivenUp(CaseNumber number);

    /** @return whether the session was still waited for; otherwise its task is open, or all is recorded */
    boolean attendanceMarked(CaseNumber number, boolean attended, int missedSessions);

    /** Whether a booking would find somebody waiting for it. */
    boolean awaitsBooking(CaseNumber number);

    /** Whether it waits for a session that can be moved or given back. */
    boolean awaitsSession(CaseNumber number);

    /** @return whether an interview was waited for */
    boolean newDateNeeded(CaseNumber number);

    void pairEstablished(CaseNumber number);

    void hearingNeeded(CaseNumber number);

    void pairCompleted(CaseNumber number);

    void backToWaiting(CaseNumber number);

    void leftProgramme(CaseNumber number);

    void withdrawn(CaseNumber number);

    /** The same for somebody who has been thanked already. */
    void withdrawnAndThanked(CaseNumber number);
}
