package org.otonari.ofp;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Every period of the pair programme (domain.md §2.1); the defaults are the proposed ones. A running case keeps the
 * periods it began with wherever its process carries them.
 *
 * @param proposalHold business days an introduction holds both people before it expires
 * @param answerReminder business days until those who have not answered are reminded
 * @param sessionInvitation calendar days to choose an information session
 * @param applicationPause calendar days an application rests after missed appointments
 * @param feeReminder calendar days until a fee not yet paid is recalled
 * @param waitingAlert calendar days on the waiting list until a coordinator looks
 * @param waitingEscalation calendar days on the waiting list until a supervisor looks
 * @param duration how long a pair is accompanied
 * @param checkInDays days after the start on which both sides are asked how it goes
 * @param checkInReminder calendar days until an unanswered check-in is recalled
 * @param silence calendar days of silence until a coordinator calls
 * @param atRisk calendar days of silence until the pair counts as at risk
 * @param midReview time after the start of the review in the middle
 * @param closingNotice calendar days before the planned end when the end is announced
 * @param noFaultWindow calendar days within which a mismatch is closed without fault and matched again first
 * @param longestPause calendar days a pair may rest at most, all its rests together
 * @param declinesBeforeHearing declined introductions after which a new hearing is due
 * @param minimumAge years
 * @param interviewLength how long calendars are told an interview takes; {@code meetingLength}: a first meeting
 */
@ConfigurationProperties("otonari.ofp")
public record OfpSettings(
        @DefaultValue("P3D") Period proposalHold,
        @DefaultValue("P2D") Period answerReminder,
        @DefaultValue("P14D") Period sessionInvitation,
        @DefaultValue("P60D") Period applicationPause,
        @DefaultValue("P7D") Period feeReminder,
        @DefaultValue("P30D") Period waitingAlert,
        @DefaultValue("P60D") Period waitingEscalation,
        @DefaultValue("P6M") Period duration,
        @DefaultValue({"14", "30", "60", "90", "120", "150"}) List<Integer> checkInDays,
        @DefaultValue("P7D") Period checkInReminder,
        @DefaultValue("P14D") Period silence,
        @DefaultValue("P30D") Period atRisk,
        @DefaultValue("P3M") Period midReview,
        @DefaultValue("P15D") Period closingNotice,
        @DefaultValue("P60D") Period noFaultWindow,
        @DefaultValue("P60D") Period longestPause,
        @DefaultValue("3") int declinesBeforeHearing,
        @DefaultValue("18") int minimumAge,
        @DefaultValue("PT60M") Duration interviewLength,
        @DefaultValue("PT60M") Duration meetingLength,
        @DefaultValue Health health,
        @DefaultValue Sessions sessions) {

    /**
     * What worries how much about a pair, in points that add up (domain.md §2.1 step 10; proposed).
     *
     * @param badMood a side's latest answer is "not well"
     * @param soSoMood a side's latest answer is "so-so"
     * @param lowMoodAgain the answer before it was no better than "so-so" either
     * @param helpAsked a side asked for help and has not answered since
     * @param noMeeting two answers of a side in a row without having met or talked: never enough to worry
     * @param fewAnswers a side answered fewer than half of its last four questions
     * @param late a question was recalled
     * @param silent nobody answered for {@link OfpSettings#silence}
     * @param longSilent nobody answered for {@link OfpSettings#atRisk}
     * @param watch points from which a pair is kept an eye on
     * @param atRisk points from which a pair is at risk and a coordinator has a task
     */
    public record Health(
            @DefaultValue("25") int badMood,
            @DefaultValue("10") int soSoMood,
            @DefaultValue("15") int lowMoodAgain,
            @DefaultValue("20") int helpAsked,
            @DefaultValue("5") int noMeeting,
            @DefaultValue("15") int fewAnswers,
            @DefaultValue("5") int late,
            @DefaultValue("20") int silent,
            @DefaultValue("50") int longSilent,
            @DefaultValue("20") int watch,
            @DefaultValue("50") int atRisk) {

        /** @throws IllegalArgumentException if a worse answer could look better, or "not met" could raise an alarm */
        public Health {
            require(
                    IntStream.of(soSoMood, lowMoodAgain, helpAsked, noMeeting, fewAnswers, late)
                            .allMatch(it -> it >= 0),
                    "points are never negative");
            require(badMood >= soSoMood, "a bad mood weighs at least as much as a so-so one");
            require(silent >= late && longSilent >= silent, "a longer silence weighs at least as much");
            require(longSilent >= atRisk && atRisk >= watch, "a long silence is a risk, and a risk is watched");
            require(2 * noMeeting < watch, "not having met is no alarm, even if both say so");
        }

        private static void require(boolean holds, String rule) {
            if (!holds) {
                throw new IllegalArgumentException("otonari.ofp.health: " + rule);
            }
        }
    }

    /**
     * The weekly information session.
     *
     * @param minutes length
     * @param capacity people who can book one date
     * @param weeksAhead dates planned by themselves; none if staff plan all of them
     * @param reminder calendar time before the beginning at which whoever comes is reminded
     * @param moveUpUntil time before the beginning from which a place that becomes free goes to nobody by itself
     */
    public record Sessions(
            @DefaultValue("SATURDAY") DayOfWeek day,
            @DefaultValue("10:00") LocalTime at,
            @DefaultValue("60") int minutes,
            @DefaultValue("12") int capacity,
            @DefaultValue("4") int weeksAhead,
            @DefaultValue("オンライン（Zoom） / Online (Zoom)") String place,
            @DefaultValue("P1D") Period reminder,
            @DefaultValue("PT3H") Duration moveUpUntil) {}
}
