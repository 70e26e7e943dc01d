package org.otonari.year;

/**
 * How often people go which way, so that of a hundred who apply about 80 come to a session, 68 to an interview and 60 to
 * the register, and about 89 of a hundred introductions become pairs and 93 of a hundred pairs complete (domain.md §5).
 * What they come to by themselves is computed here, so that a year that ends otherwise shows what the product has lost.
 */
final class Habits {

    static final double INELIGIBLE = 0.03;
    static final double BOOKS = 0.88;
    static final double COMES_TO_SESSION = 0.90;
    static final double GIVES_UP_BEFORE_SESSION = 0.07;
    static final double IDENTITY_CONFIRMED = 0.98;
    static final double COMES_TO_INTERVIEW = 0.89;
    static final double GIVES_UP_BEFORE_INTERVIEW = 0.05;
    static final double ACCEPTED = 0.89;
    static final double OWES_NO_FEE = 0.35;
    static final double PAYS = 0.97;
    static final double PLEDGES = 0.93;
    static final double PLEDGES_LATE = 0.70;
    static final double ANSWERS_QUIZ = 0.93;
    static final double PASSES_QUIZ = 0.85;
    static final double GIVES_UP_WAITING = 0.10;
    static final double ANSWERS_AT_ONCE = 0.85;
    static final double ANSWERS_REMINDER = 0.95;
    static final double AGREES = 0.965;
    static final double FIRST_MEETING_POSTPONED = 0.06;
    static final double ESTABLISHED = 0.97;
    static final double ANSWERS_YEAR = 0.8;
    static final double COMES_BACK = 0.7;
    static final double ANSWERS_CHECK_IN = 0.80;
    static final double ANSWERS_CHECK_IN_REMINDER = 0.55;
    static final double ASKS_FOR_HELP = 0.01;
    static final double ENDS_EARLY = 0.06;
    static final double RESTS = 0.06;
    static final double MOVES = 0.03;
    static final double INCIDENT = 0.01;
    static final double RESUMES_AFTER_INCIDENT = 0.7;
    static final double VETO = 0.05;
    static final double LATE_AT_WORK = 0.04;

    /** What a call about a missed session or interview comes to: another date, a rest, an end. */
    static final int[] CALL = {45, 20, 35};

    /** What a call about the pledge comes to: given on paper, more time, an end. */
    static final int[] PLEDGE_CALL = {70, 20, 10};

    /** Not well, so-so, good, great. */
    static final int[] MOODS = {2, 15, 50, 33};

    /** After a move: on as before, online, an end. */
    static final int[] DISTANCE = {50, 35, 15};

    private Habits() {}

    /**
     * Of all introductions: both answer in time and agree, and the first meeting goes well. Nobody owes a fee in the year
     * that is lived: it lies before 15 November 2023, from when the fee tables ask for one.
     */
    static double becomesAPair() {
        var answers = ANSWERS_AT_ONCE + (1 - ANSWERS_AT_ONCE) * ANSWERS_REMINDER;
        return Math.pow(answers * AGREES, 2) * ESTABLISHED;
    }

    /** Of all pairs: nothing comes between them until the planned end. */
    static double completes() {
        var parts = ENDS_EARLY + MOVES * DISTANCE[2] / 100 + INCIDENT * (1 - RESUMES_AFTER_INCIDENT);
        return 1 - parts;
    }
}
