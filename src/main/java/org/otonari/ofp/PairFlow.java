package org.otonari.ofp;

import java.time.Instant;
import java.time.LocalDate;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;

/** The process behind a pair, in the programme's own words. Those that answer say whether it was waited for. */
public interface PairFlow {

    void start(CaseNumber number, FeeReduction participant, FeeReduction volunteer, LocalDate appliedOn);

    boolean answered(CaseNumber number, Side side, boolean agrees);

    boolean introductionWithdrawn(CaseNumber number);

    boolean newDateNeeded(CaseNumber number);

    boolean helpAsked(CaseNumber number);

    /** A coordinator is to support the two, because of what they answered. */
    boolean atRisk(CaseNumber number);

    /** Whether a coordinator is asked already to call a side that does not answer. */
    boolean callIsOpen(CaseNumber number);

    /** Whether a coordinator is asked already to support the two. */
    boolean supportIsOpen(CaseNumber number);

    boolean pauseAsked(CaseNumber number, Instant until);

    boolean resumed(CaseNumber number);

    boolean moved(CaseNumber number);

    boolean incident(CaseNumber number);

    boolean endRequested(CaseNumber number);
}
