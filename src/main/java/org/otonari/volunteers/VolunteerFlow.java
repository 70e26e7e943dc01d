package org.otonari.volunteers;

import org.otonari.kernel.CaseNumber;

/** The processes behind a volunteer, in the register's own words. Each fact is ignored if nobody waits for it. */
public interface VolunteerFlow {

    void startOnboarding(CaseNumber number, boolean references);

    /** Whether the volunteer is asked for the pledge now. */
    boolean awaitsPledge(CaseNumber number);

    /** Whether the volunteer is asked to answer the quiz now. */
    boolean awaitsQuiz(CaseNumber number);

    void pledged(CaseNumber number);

    void quizPassed(CaseNumber number);

    /** The volunteer has no attempt left. */
    void quizFailed(CaseNumber number);

    /** Somebody began to volunteer: their insurance is looked after, year by year. */
    void startInsurance(CaseNumber number, InsuranceDates dates);

    /** The volunteer does not go on: their onboarding or insurance ends without a word. */
    void left(CaseNumber number);

    /** The onboarding never began: what runs ends without a word. */
    void takenBack(CaseNumber number);
}
